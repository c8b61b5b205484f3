using Graph.Query.Declaration;
using Graph.Schema.Roots;
using Graph.Server.Http;
using Graph.Tests.Schema.ModelChecks.Models;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Schema.ModelChecks;

/// <summary>What a model cannot do is told when the schema is built, in sentences, and all at once.</summary>
public sealed class ModelCheckTests
{
    private static readonly Action<ModelBuilder> Things = model =>
        model.Entity<Thing>().Property(t => t.Bare).HasConversion(id => id.Value, value => new BareId(value));

    [Fact]
    public void An_entity_that_the_context_lacks()
    {
        AssertFaults(
            model => Things(model.Ignore<Part>()),
            [new DeclaredType<Thing>(t => t.Add(x => x.Name)), new DeclaredType<Part>(p => p.Add(x => x.Name))],
            "`Part` is declared, but `DbContext` has no such entity. Map the class there, or leave out its declaration."
        );
    }

    [Fact]
    public void A_property_that_is_not_mapped()
    {
        AssertFaults(
            Things,
            [
                new DeclaredType<Thing>(t =>
                {
                    t.Add(x => x.Shown);
                    t.Add("twice", x => x.Parts.Any(p => p.Name == x.Shown));
                    t.OrderBy(x => x.Shown);
                }),
            ],
            "`Thing.shown` reads `Thing.Shown`, which the database does not have. Map it, or write what it is computed from.",
            "`Thing.twice` reads `Thing.Shown`, which the database does not have. Map it, or write what it is computed from.",
            "`Thing.OrderBy` reads `Thing.Shown`, which the database does not have. Map it, or write what it is computed from."
        );
    }

    [Fact]
    public void A_view_without_a_key()
    {
        AssertFaults(
            model => model.Entity<Part>().HasNoKey(),
            [new DeclaredType<Part>(p => p.Add(x => x.Name))],
            "`Part` has no primary key, so its rows have no order that is always the same. "
                + "Give it one by `HasKey`: whatever is unique in a view will do."
        );
    }

    [Fact]
    public void A_key_that_is_no_property()
    {
        AssertFaults(
            model =>
            {
                model.Entity<Part>().Property<int>("Hidden");
                model.Entity<Part>().HasKey("Hidden");
            },
            [new DeclaredType<Part>(p => p.Add(x => x.Name))],
            "The primary key of `Part` has the part `Hidden`, which is no property of the class. Add it there."
        );
    }

    [Fact]
    public void A_list_that_is_owned()
    {
        AssertFaults(
            model =>
            {
                Things(model);
                model.Entity<Thing>().OwnsMany(t => t.Parts);
            },
            [new DeclaredType<Thing>(t => t.List(x => x.Parts)), new DeclaredType<Part>(p => p.Add(x => x.Name))],
            "`Part` is owned by `Thing`, so its rows cannot be asked for. Map it as an entity with a key of its own, "
                + "or declare its values as fields of `Thing`."
        );
    }

    [Fact]
    public void Two_types_of_one_name()
    {
        AssertFaults(
            model =>
            {
                Things(model);
                model.Entity<Others.Thing>();
            },
            [new DeclaredType<Thing>(t => t.Add(x => x.Name)), new DeclaredType<Others.Thing>(t => t.Add(x => x.Id))],
            [
                OneName("Thing", $"the class `{typeof(Thing)}`, the class `{typeof(Others.Thing)}`"),
                .. Inputs("ThingFilterInput", "ListFilterInputTypeOfThingFilterInput"),
                .. Inputs("ListCountFilterInputTypeOfThingFilterInput", "ThingSortInput"),
                .. Inputs("ListSortInputTypeOfThingSortInput"),
            ]
        );

        static IEnumerable<string> Inputs(params string[] names) =>
            names.Select(name =>
                OneName(name, $"an input for `{typeof(Thing)}`, an input for `{typeof(Others.Thing)}`")
            );
    }

    [Fact]
    public void Types_named_like_the_schemas_own()
    {
        AssertFaults(
            model =>
            {
                Things(model);
                model.Entity<PageInfo>();
                model.Entity<ThingFilterInput>();
            },
            [
                new DeclaredType<Thing>(t => t.Add(x => x.Name)),
                new DeclaredType<PageInfo>(p => p.Add(x => x.Id)),
                new DeclaredType<ThingFilterInput>(t => t.Add(x => x.Id)),
            ],
            OneName("PageInfo", $"the schema itself, the class `{typeof(PageInfo)}`"),
            OneName("ThingFilterInput", $"the class `{typeof(ThingFilterInput)}`, an input for `{typeof(Thing)}`")
        );
    }

    [Fact]
    public void A_type_named_like_the_connection_of_a_root_field()
    {
        AssertFaults(
            model =>
            {
                Things(model);
                model.Entity<ThingsConnection>();
            },
            [
                new DeclaredType<Thing>(t => t.Add(x => x.Name)),
                new DeclaredType<ThingsConnection>(t => t.Add(x => x.Id)),
            ],
            query => query.Connection<Thing>("things", "All things."),
            "More than one type would be called `ThingsConnection`. Give the class, or the root field, another name."
        );
    }

    [Fact]
    public void Keys_that_IDs_cannot_hold()
    {
        AssertFaults(
            Things,
            [new DeclaredType<Thing>(t => t.Key(x => x.Day))],
            "The key of `Thing` is a `DateOnly`, which no ID can hold. Use a text, a whole number or a GUID, "
                + "or have the database's model convert it to one."
        );
        AssertFaults(
            Things,
            [new DeclaredType<Thing>(t => t.Key(x => x.Bare))],
            "The key of `Thing` is a `BareId`, which has no `==`, so no row can be found by it. Make it a `record struct`."
        );
    }

    [Fact]
    public void A_set_of_flags()
    {
        AssertFaults(
            Things,
            [new DeclaredType<Thing>(t => t.Add(x => x.Options))],
            "`Thing.options` is of the enum `Options`, whose values are sets of flags, which GraphQL cannot name. "
                + "Declare a truth value for each flag, e.g. by `(x.Flags & Flags.One) != 0`."
        );
    }

    [Fact]
    public void All_at_once()
    {
        AssertFaults(
            model => model.Entity<Part>().HasNoKey(),
            [
                new DeclaredType<Part>(p =>
                {
                    p.Add("shout", x => x.Name.ToUpperInvariant());
                    p.Add(x => x.Id + 1);
                    p.Key(x => x.Id);
                    p.Add("id", x => x.Id);
                    p.Deprecate("gone", "Use `id`.");
                }),
                new DeclaredType<Part>(p => p.Add(x => x.Name)),
            ],
            "`Part` is declared twice. Add one declaration of it to the model.",
            "The field `shout` calls `String.ToUpperInvariant`, which databases do not translate. "
                + "Say it with operators, properties, the LINQ methods over lists or `TextTests`.",
            "`x => (x.Id + 1)` is not a plain property, so its field has no name of its own. "
                + "Pass a name as first argument.",
            "`Part.gone` is deprecated, but not declared. Declare it first, under the name that clients know.",
            "`Part.id` is declared twice. Give one of the two another name.",
            "`Part` has no primary key, so its rows have no order that is always the same. "
                + "Give it one by `HasKey`: whatever is unique in a view will do."
        );
    }

    [Fact]
    public void A_second_schema_in_one_container()
    {
        var services = new ServiceCollection();
        AddSchema();

        var error = Assert.Throws<InvalidOperationException>(AddSchema);

        Assert.Equal(
            "A schema is registered here already, and one container of services holds one. Declare all entities and root "
                + "fields in one schema, or serve the other one from an application of its own.",
            error.Message
        );

        void AddSchema() => Graph.Schema.GraphSchemaServices.AddGraphSchema<DbContext>(services, Query(_ => { }), []);
    }

    [Fact]
    public async Task A_provider_that_does_not_know_the_tests_on_texts()
    {
        await using var app = ModelServer.Build<PartDbContext>(
            options => options.UseSqlite("Data Source=:memory:"),
            Query(_ => { }),
            [new DeclaredType<Part>(p => p.Add(x => x.Name))]
        );

        var error = Assert.Throws<InvalidOperationException>(app.MapGraphQL);

        Assert.Equal(
            "`Microsoft.EntityFrameworkCore.Sqlite` does not know the tests on texts, such as `contains`, that filters use. "
                + "Set up `PartDbContext` with this library's own method for its database, e.g. `UseGraphSqlite`.",
            error.Message
        );
    }

    [Fact]
    public async Task References_of_a_model_without_annotations_may_be_null()
    {
        await using var app = Build(
            model => model.Entity<Oblivious>(),
            [new DeclaredType<Oblivious>(o => o.AddAll())],
            query => query.Connection<Oblivious>("all", "All of them.")
        );

        app.MapGraphQL();

        var sdl = app.Services.GetRequiredService<SchemaText>().Value;
        Assert.Contains("  id: Int!\n", sdl, StringComparison.Ordinal);
        Assert.Contains("  name: String\n", sdl, StringComparison.Ordinal);
        Assert.Contains("  tags: [String]\n", sdl, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mapped_values_are_added_but_those_that_are_there()
    {
        var model = new EntityModel([
            new DeclaredType<Thing>(t =>
            {
                t.Key(x => x.Id);
                t.Add("day", x => x.Name.Length);
                t.AddAll();
            }),
        ]);

        Assert.Equal(["id", "day", "name", "shown"], model.Types[0].Fields.Select(field => field.Name));
    }

    private static string OneName(string name, string types) =>
        $"More than one type would be called `{name}`: {types}. Give the class another name.";

    private static void AssertFaults(Action<ModelBuilder> model, EntityType[] types, params string[] expected) =>
        AssertFaults(model, types, query => query.Nodes(), expected);

    private static void AssertFaults(
        Action<ModelBuilder> model,
        EntityType[] types,
        Action<QueryFields> query,
        params string[] expected
    )
    {
        using var app = Build(model, types, query) as IDisposable;

        var error = Assert.Throws<InvalidOperationException>(((WebApplication)app).MapGraphQL);

        Assert.Equal(expected, error.Message.Split('\n'));
    }

    private static WebApplication Build(Action<ModelBuilder> model, EntityType[] types, Action<QueryFields> query)
    {
        var builder = InMemoryConventionSetBuilder.CreateModelBuilder();
        model(builder);
        var built = builder.FinalizeModel();
        return ModelServer.Build<DbContext>(
            options => options.UseInMemoryDatabase("checks").UseModel(built),
            Query(query),
            types
        );
    }

    private static DeclaredQuery Query(Action<QueryFields> declare) => new(declare);

    private sealed class PartDbContext(DbContextOptions<PartDbContext> options) : DbContext(options)
    {
        public DbSet<Part> Parts => Set<Part>();
    }
}
