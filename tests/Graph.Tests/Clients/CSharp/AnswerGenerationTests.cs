namespace Graph.Tests.Clients.CSharp;

/// <summary>The records that are generated for the answer of an operation.</summary>
public sealed class AnswerGenerationTests
{
    private const string Schema = """
        type Query { shop: Shop, shops: [Shop!], anything: [Item]!, goods: [Good!]! }
        type Shop { name: String, number: Int!, open: Boolean, area: Float!, id: ID!, kind: Kind, main: Shop }
        interface Item { name: String! }
        type Book implements Item { name: String!, pages: Int!, author: String }
        type Pen implements Item { name: String!, colour: String! }
        union Good = Book | Pen
        enum Kind { SMALL, VERY_LARGE }
        """;

    [Fact]
    public Task A_value_is_null_only_where_the_schema_allows_it() =>
        ExpectAsync(
            "query Q { shop { name number open area id kind } }",
            """
            public sealed partial record Q : IOperation<Q.Data>
            public sealed record Data
            public required ShopData? Shop { get; init; }
            public sealed record ShopData
            public required string? Name { get; init; }
            public required int Number { get; init; }
            public required bool? Open { get; init; }
            public required double Area { get; init; }
            public required string Id { get; init; }
            public required Kind? Kind { get; init; }
            """
        );

    [Fact]
    public async Task A_list_and_its_items_are_null_only_where_the_schema_allows_it()
    {
        const string schema = "type Query { a: [Int], b: [Int!], c: [Int]!, d: [Int!]!, e: [[String]!] }";

        Assert.Equal(
            """
            public sealed partial record Q : IOperation<Q.Data>
            public sealed record Data
            public required IReadOnlyList<int?>? A { get; init; }
            public required IReadOnlyList<int>? B { get; init; }
            public required IReadOnlyList<int?> C { get; init; }
            public required IReadOnlyList<int> D { get; init; }
            public required IReadOnlyList<IReadOnlyList<string?>>? E { get; init; }
            """,
            await GeneratedCode.DeclarationsAsync("Q", schema, "query Q { a b c d e }")
        );
    }

    [Fact]
    public async Task A_day_is_a_DateOnly_and_a_moment_a_DateTimeOffset()
    {
        const string schema = "type Query { day: LocalDate!, moment: DateTime } scalar LocalDate scalar DateTime";

        Assert.Equal(
            """
            public sealed partial record Q : IOperation<Q.Data>
            public sealed record Data
            public required DateOnly Day { get; init; }
            public required DateTimeOffset? Moment { get; init; }
            """,
            await GeneratedCode.DeclarationsAsync("Q", schema, "query Q { day moment }")
        );
    }

    [Fact]
    public Task An_alias_names_the_property_and_its_record() =>
        ExpectAsync(
            "query Q { here: shop { title: name } there: shop { number } }",
            """
            public sealed partial record Q : IOperation<Q.Data>
            public sealed record Data
            public required HereData? Here { get; init; }
            public required ThereData? There { get; init; }
            public sealed record HereData
            public required string? Title { get; init; }
            public sealed record ThereData
            public required int Number { get; init; }
            """
        );

    [Fact]
    public Task What_a_directive_may_leave_out_need_not_be_there() =>
        ExpectAsync(
            """
            query Q($all: Boolean!) {
              shop { number @include(if: $all) id ... @skip(if: $all) { area id } }
            }
            """,
            """
            public sealed partial record Q : IOperation<Q.Data>
            public required bool All { get; init; }
            public sealed record Data
            public required ShopData? Shop { get; init; }
            public sealed record ShopData
            public int? Number { get; init; }
            public required string Id { get; init; }
            public double? Area { get; init; }
            """
        );

    [Fact]
    public Task Fragments_and_repeated_fields_come_together_in_one_record() =>
        ExpectAsync(
            """
            query Q { shop { ...Names main { id } } shop { main { number } } }
            fragment Names on Shop { name main { name ... on Shop { area } } }
            """,
            """
            public sealed partial record Q : IOperation<Q.Data>
            public sealed record Data
            public required ShopData? Shop { get; init; }
            public sealed record ShopData
            public required string? Name { get; init; }
            public required ShopMainData? Main { get; init; }
            public sealed record ShopMainData
            public required string? Name { get; init; }
            public required double Area { get; init; }
            public required string Id { get; init; }
            public required int Number { get; init; }
            """
        );

    [Fact]
    public Task Objects_of_an_interface_have_a_record_for_each_type_of_which_more_is_asked() =>
        ExpectAsync(
            "query Q { anything { __typename name ... on Book { pages } } }",
            """
            public sealed partial record Q : IOperation<Q.Data>
            public sealed record Data
            public required IReadOnlyList<AnythingData?> Anything { get; init; }
            public record AnythingData
            public required string Name { get; init; }
            public sealed record AnythingAsBook : AnythingData
            public required int Pages { get; init; }
            """
        );

    [Fact]
    public Task Objects_of_a_union_are_one_record_if_all_are_asked_for_the_same() =>
        ExpectAsync(
            "query Q { goods { __typename ... on Item { name } } }",
            """
            public sealed partial record Q : IOperation<Q.Data>
            public sealed record Data
            public required IReadOnlyList<GoodsData> Goods { get; init; }
            public sealed record GoodsData
            public required string Typename { get; init; }
            public required string Name { get; init; }
            """
        );

    [Fact]
    public async Task An_enum_has_a_value_for_what_the_schema_may_get_later()
    {
        var code = await GeneratedCode.DeclarationsAsync("Kind", Schema, "query Q { shop { kind } }");
        var generation = await GeneratedCode.OfAsync(Schema, "query Q { shop { kind } }");

        Assert.Equal("public enum Kind", code);
        Assert.EndsWith(
            """
                Unknown,

                /// <summary>`SMALL` of `Kind`.</summary>
                [JsonStringEnumMemberName("SMALL")]
                Small,

                /// <summary>`VERY_LARGE` of `Kind`.</summary>
                [JsonStringEnumMemberName("VERY_LARGE")]
                VeryLarge,
            }

            """,
            generation.Files.Single(file => file.Name == "Kind").Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Descriptions_become_documentation()
    {
        const string schema = """
            type Query {
              "The days < 10,\nor `null`."
              days: Int
            }
            """;
        var generation = await GeneratedCode.OfAsync(schema, "# Counts\n# the days.\nquery Q { days }");

        var text = Assert.Single(generation.Files).Text;
        Assert.Contains(
            "/// <summary>Counts the days.</summary>\npublic sealed partial record Q ",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("    /// <summary>The days &lt; 10, or `null`.</summary>\n", text, StringComparison.Ordinal);
    }

    private static async Task ExpectAsync(string operation, string declarations) =>
        Assert.Equal(declarations, await GeneratedCode.DeclarationsAsync("Q", Schema, operation));
}
