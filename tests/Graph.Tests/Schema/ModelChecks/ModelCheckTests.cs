using Graph.Http;
using Graph.Http.Endpoints;
using Graph.Query.Declaration;
using Graph.Schema;
using Graph.Tests.Schema.ModelChecks.Models;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Schema.ModelChecks;

/// <summary>What a model cannot do is told when the schema is built, in sentences, and all at once.</summary>
public sealed class ModelCheckTests
{
    [Fact]
    public void All_at_once()
    {
        CheckedServer.AssertFaults(
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

        void AddSchema() => services.AddGraphSchema<DbContext>(CheckedServer.Query(_ => { }), []);
    }

    [Fact]
    public async Task A_provider_that_does_not_know_the_tests_on_texts()
    {
        await using var app = ModelServer.Build<PartDbContext>(
            options => options.UseSqlite("Data Source=:memory:"),
            CheckedServer.Query(_ => { }),
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
        await using var app = CheckedServer.Build(
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

    private sealed class PartDbContext(DbContextOptions<PartDbContext> options) : DbContext(options)
    {
        public DbSet<Part> Parts => Set<Part>();
    }
}
