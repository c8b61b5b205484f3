using Graph.Tests.Schema.ModelChecks.Models;

namespace Graph.Tests.Schema.ModelChecks;

/// <summary>Names that the schema could not tell apart are refused when the server starts.</summary>
public sealed class NameCheckTests
{
    [Fact]
    public void Two_types_of_one_name()
    {
        CheckedServer.AssertFaults(
            model =>
            {
                CheckedServer.Things(model);
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
        CheckedServer.AssertFaults(
            model =>
            {
                CheckedServer.Things(model);
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
        CheckedServer.AssertFaults(
            model =>
            {
                CheckedServer.Things(model);
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
    public void Names_that_cannot_be_written()
    {
        CheckedServer.AssertFaults(
            model => model.Entity<Part>(),
            [
                new DeclaredType<Part>(p =>
                {
                    p.Add("naïve", x => x.Name);
                    p.Add("__name", x => x.Name);
                    p.Add("and", x => x.Name);
                }),
            ],
            "`naïve` is no name in GraphQL, which has letters from A to Z, digits and `_`. Give it another one.",
            "`__name` is no name in GraphQL, which has letters from A to Z, digits and `_`. Give it another one.",
            "`Part.and` is called like what joins conditions in filters. Give it another name."
        );
    }

    [Fact]
    public void A_type_without_fields()
    {
        CheckedServer.AssertFaults(
            model => model.Entity<Part>(),
            [new DeclaredType<Part>(_ => { })],
            "`Part` declares no field by which rows can be ordered, and GraphQL knows no type without fields. Add one."
        );
    }

    private static string OneName(string name, string types) =>
        $"More than one type would be called `{name}`: {types}. Give the class another name.";
}
