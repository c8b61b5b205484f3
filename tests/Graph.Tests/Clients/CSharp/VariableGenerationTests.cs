namespace Graph.Tests.Clients.CSharp;

/// <summary>The records that are generated for the variables of an operation.</summary>
public sealed class VariableGenerationTests
{
    private const string Schema = """
        type Query { items(number: Int, filter: Filter, order: [Order!], kinds: [Kind!]): Int, more(a: Int! = 1): Int }
        input Filter { number: Int!, page: Int! = 1, name: String, all: [Filter!], order: Order }
        input Order { kind: Kind! }
        enum Kind { SMALL, LARGE }
        """;

    [Fact]
    public Task A_variable_is_required_unless_it_can_be_null_or_has_a_default() =>
        ExpectAsync(
            "Q",
            "query Q($a: Int!, $b: Int, $c: Int! = 1, $d: Int = 1) { a: more(a: $a) b: items(number: $b) more(a: $c) items(number: $d) }",
            """
            public sealed partial record Q : IOperation<Q.Data>
            public required int A { get; init; }
            public int? B
            public int C
            public int? D
            public sealed record Data
            public required int? A { get; init; }
            public required int? B { get; init; }
            public required int? More { get; init; }
            public required int? Items { get; init; }
            """
        );

    [Fact]
    public Task A_list_takes_anything_that_can_be_listed() =>
        ExpectAsync(
            "Q",
            "query Q($kinds: [Kind!]!, $order: [Order!]) { items(kinds: $kinds, order: $order) }",
            """
            public sealed partial record Q : IOperation<Q.Data>
            public required IReadOnlyList<Kind> Kinds { get; init; }
            public IReadOnlyList<Order>? Order
            public sealed record Data
            public required int? Items { get; init; }
            """
        );

    [Fact]
    public Task A_field_of_an_input_type_can_be_left_out_unless_it_must_be_given() =>
        ExpectAsync(
            "Filter",
            "query Q($filter: Filter) { items(filter: $filter) }",
            """
            public sealed record Filter : IInput
            public required int Number { get; init; }
            public int Page
            public string? Name
            public IReadOnlyList<Filter>? All
            public Order? Order
            """
        );

    [Fact]
    public async Task Only_types_that_an_operation_leads_to_are_generated()
    {
        var one = await GeneratedCode.OfAsync(Schema, "query Q { items }");
        var all = await GeneratedCode.OfAsync(Schema, "query Q($filter: Filter) { items(filter: $filter) }");

        Assert.Equal(["Q"], one.Files.Select(file => file.Name));
        Assert.Equal(["Kind", "Filter", "Order", "Q"], all.Files.Select(file => file.Name));
    }

    private static async Task ExpectAsync(string file, string operation, string declarations) =>
        Assert.Equal(declarations, await GeneratedCode.DeclarationsAsync(file, Schema, operation));
}
