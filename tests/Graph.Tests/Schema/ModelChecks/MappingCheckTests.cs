using Graph.Tests.Schema.ModelChecks.Models;

namespace Graph.Tests.Schema.ModelChecks;

/// <summary>What declares what the database does not have, or what no client can be given, is refused when the server starts.</summary>
public sealed class MappingCheckTests
{
    [Fact]
    public void An_entity_that_the_context_lacks()
    {
        CheckedServer.AssertFaults(
            model => CheckedServer.Things(model.Ignore<Part>()),
            [new DeclaredType<Thing>(t => t.Add(x => x.Name)), new DeclaredType<Part>(p => p.Add(x => x.Name))],
            "`Part` is declared, but `DbContext` has no such entity. Map the class there, or leave out its declaration."
        );
    }

    [Fact]
    public void A_property_that_is_not_mapped()
    {
        CheckedServer.AssertFaults(
            CheckedServer.Things,
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
        CheckedServer.AssertFaults(
            model => model.Entity<Part>().HasNoKey(),
            [new DeclaredType<Part>(p => p.Add(x => x.Name))],
            "`Part` has no primary key, so its rows have no order that is always the same. "
                + "Give it one by `HasKey`: whatever is unique in a view will do."
        );
    }

    [Fact]
    public void A_key_that_is_no_property()
    {
        CheckedServer.AssertFaults(
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
        CheckedServer.AssertFaults(
            model =>
            {
                CheckedServer.Things(model);
                model.Entity<Thing>().OwnsMany(t => t.Parts);
            },
            [new DeclaredType<Thing>(t => t.List(x => x.Parts)), new DeclaredType<Part>(p => p.Add(x => x.Name))],
            "`Part` is owned by `Thing`, so its rows cannot be asked for. Map it as an entity with a key of its own, "
                + "or declare its values as fields of `Thing`."
        );
    }

    [Fact]
    public void Keys_that_IDs_cannot_hold()
    {
        CheckedServer.AssertFaults(
            CheckedServer.Things,
            [new DeclaredType<Thing>(t => t.Key(x => x.Day))],
            "The key of `Thing` is a `DateOnly`, which no ID can hold. Use a text, a whole number or a GUID, "
                + "or have the database's model convert it to one."
        );
        CheckedServer.AssertFaults(
            CheckedServer.Things,
            [new DeclaredType<Thing>(t => t.Key(x => x.Bare))],
            "The key of `Thing` is a `BareId`, which has no `==`, so no row can be found by it. Make it a `record struct`."
        );
    }

    [Fact]
    public void A_set_of_flags()
    {
        CheckedServer.AssertFaults(
            CheckedServer.Things,
            [new DeclaredType<Thing>(t => t.Add(x => x.Options))],
            "`Thing.options` is of the enum `Options`, whose values are sets of flags, which GraphQL cannot name. "
                + "Declare a truth value for each flag, e.g. by `(x.Flags & Flags.One) != 0`."
        );
    }
}
