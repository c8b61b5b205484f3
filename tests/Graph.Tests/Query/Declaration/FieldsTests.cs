using Graph.Query.Declaration;
using Graph.Tests.Peer.Model;

namespace Graph.Tests.Query.Declaration;

public sealed class FieldsTests
{
    private static int counter = 1;

    [Fact]
    public void A_method_that_databases_do_not_translate_is_refused_when_it_is_declared()
    {
        var error = Declare(fields => fields.Add("shout", r => r.Name.ToUpperInvariant()));

        Assert.Equal(
            "The field `shout` calls `String.ToUpperInvariant`, which databases do not translate. "
                + "Say it with operators, properties, the LINQ methods over lists or `TextTests`.",
            error.Message
        );
    }

    [Fact]
    public void A_clock_or_other_state_is_refused()
    {
        var error = Declare(fields => fields.Add("counted", r => r.Id + counter));

        Assert.Equal(
            "The field `counted` reads `FieldsTests.counter`, which may change while the server runs. "
                + "Take it as an argument, e.g. a day by `Argument.Today`.",
            error.Message
        );
    }

    [Fact]
    public void A_captured_variable_is_refused()
    {
        var offset = counter++;

        var error = Declare(fields => fields.Add("shifted", r => r.Id + offset));

        Assert.Equal(
            "The field `shifted` captures a variable. Take it as an argument, or write its value as a constant.",
            error.Message
        );
    }

    [Fact]
    public void The_first_row_of_a_list_without_an_order_is_refused()
    {
        var error = Declare(fields => fields.First("some", r => r.Incarnations.Select(i => i.Region)));

        Assert.Equal(
            "The field `some` is the first row of a list that has no order, so it would be chance, and databases refuse "
                + "to filter by it. End the list with `OrderBy` and a unique key.",
            error.Message
        );
    }

    [Fact]
    public void Two_fields_of_one_name_are_refused()
    {
        var error = Declare(fields =>
        {
            fields.Add(r => r.Name);
            fields.Add("name", r => r.IsoCode);
        });

        Assert.Equal("`Region.name` is declared twice. Give one of the two another name.", error.Message);
    }

    [Fact]
    public void A_deprecated_field_that_is_not_there_is_refused()
    {
        var error = Declare(fields => fields.Deprecate("nmae", "Use `isoCode`."));

        Assert.Equal(
            "`Region.nmae` is deprecated, but not declared. Declare it first, under the name that clients know.",
            error.Message
        );
    }

    [Fact]
    public void A_field_that_leads_to_an_undeclared_type_is_refused()
    {
        var error = Declare(fields => fields.List(r => r.Incarnations));

        Assert.Equal(
            "`Region.incarnations` is of type `Incarnation`, which is neither a scalar nor a declared entity. "
                + "Add a declaration of `Incarnation` to the model, or compute a scalar.",
            error.Message
        );
    }

    [Fact]
    public void A_computed_field_needs_a_name()
    {
        var error = Declare(fields => fields.Add(r => r.Id + 1));

        Assert.Equal(
            "`r => (r.Id + 1)` is not a plain property, so its field has no name of its own. "
                + "Pass a name as first argument.",
            error.Message
        );
    }

    private static InvalidOperationException Declare(Action<Fields<Region>> declare) =>
        Assert.Throws<InvalidOperationException>(() => new EntityModel([new Declared(declare)]));

    private sealed class Declared(Action<Fields<Region>> declare) : EntityType<Region>
    {
        protected override void Declare(Fields<Region> fields) => declare(fields);
    }
}
