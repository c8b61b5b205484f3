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
            public sealed record ShopData : Names
            public required string? Name { get; init; }
            public required ShopMainData? Main { get; init; }
            public sealed record ShopMainData : Names.MainData
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
    public async Task A_fragment_is_an_interface_of_all_records_that_have_its_fields()
    {
        string[] files =
        [
            "query Q { here: shop { ...Named id } there: shop { main { ...Named } } }",
            "query R { shops { ...Numbered } }",
            "fragment Named on Shop { name ...Numbered main { id } }",
            "fragment Numbered on Shop { number main { number } }",
        ];

        Assert.Equal(
            """
            public sealed partial record Q : IOperation<Q.Data>
            public sealed record Data
            public required HereData? Here { get; init; }
            public required ThereData? There { get; init; }
            public sealed record HereData : Named, Numbered
            public required string? Name { get; init; }
            public required int Number { get; init; }
            public required HereMainData? Main { get; init; }
            public required string Id { get; init; }
            public sealed record HereMainData : Named.MainData, Numbered.MainData
            public required int Number { get; init; }
            public required string Id { get; init; }
            public sealed record ThereData
            public required ThereMainData? Main { get; init; }
            public sealed record ThereMainData : Named, Numbered
            public required string? Name { get; init; }
            public required int Number { get; init; }
            public required ThereMainMainData? Main { get; init; }
            public sealed record ThereMainMainData : Named.MainData, Numbered.MainData
            public required int Number { get; init; }
            public required string Id { get; init; }
            """,
            await GeneratedCode.DeclarationsAsync("Q", Schema, files)
        );
        Assert.Equal(
            """
            public interface Named : Numbered
            string? Name { get; }
            int Number { get; }
            Named.MainData? Main { get; }
            public interface MainData : Numbered.MainData
            int Number { get; }
            string Id { get; }
            """,
            await GeneratedCode.DeclarationsAsync("Named", Schema, files)
        );
        Assert.Equal(
            """
            public interface Numbered
            int Number { get; }
            Numbered.MainData? Main { get; }
            public interface MainData
            int Number { get; }
            """,
            await GeneratedCode.DeclarationsAsync("Numbered", Schema, files)
        );
    }

    [Fact]
    public async Task A_fragment_on_one_type_of_several_is_an_interface_of_that_type()
    {
        string[] files = ["query Q { anything { name ...Written } }", "fragment Written on Book { __typename name }"];

        Assert.Equal(
            """
            public sealed partial record Q : IOperation<Q.Data>
            public sealed record Data
            public required IReadOnlyList<AnythingData?> Anything { get; init; }
            public record AnythingData
            public required string Name { get; init; }
            public sealed record AnythingAsBook : AnythingData, Written
            """,
            await GeneratedCode.DeclarationsAsync("Q", Schema, files)
        );
        Assert.Equal(
            """
            public interface Written
            string Name { get; }
            """,
            await GeneratedCode.DeclarationsAsync("Written", Schema, files)
        );
    }

    [Fact]
    public Task What_a_directive_may_leave_out_is_no_less_an_object_of_its_fragment() =>
        ExpectAsync(
            """
            query Q($all: Boolean!) { shop { ...Named @include(if: $all) } }
            fragment Named on Shop { number }
            """,
            """
            public sealed partial record Q : IOperation<Q.Data>
            public required bool All { get; init; }
            public sealed record Data
            public required ShopData? Shop { get; init; }
            public sealed record ShopData : Named
            public int? Number { get; init; }
            """
        );

    [Theory]
    [InlineData(
        "{ anything { name ... on Book { pages } } }",
        "{ anything { __typename name ... on Book { pages } } }"
    )]
    [InlineData(
        "{ anything { __typename name ... on Book { pages } } }",
        "{ anything { __typename name ... on Book { pages } } }"
    )]
    [InlineData(
        "{ anything { ... on Book { __typename pages } } }",
        "{ anything { __typename ... on Book { __typename pages } } }"
    )]
    [InlineData("{ anything { t: __typename name } }", "{ anything { t: __typename name } }")]
    [InlineData("{ goods { ... on Item { name } } }", "{ goods { ... on Item { name } } }")]
    [InlineData(
        "{ goods { ...on Pen { colour } } goods { ... on Book { pages } } }",
        "{ goods { __typename ...on Pen { colour } } goods { __typename ... on Book { pages } } }"
    )]
    public async Task Typename_is_asked_for_where_types_must_be_told_apart(string selection, string sent)
    {
        var generation = await GeneratedCode.OfAsync(Schema, $"query Q {selection}");

        Assert.Empty(generation.Faults);
        Assert.Contains($"        query Q {sent}\n", Assert.Single(generation.Files).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mutation_has_a_record_as_a_query_has()
    {
        const string schema =
            "type Query { a: Int } type Mutation { rename(to: String!): Shop } type Shop { name: String }";

        Assert.Equal(
            """
            public sealed partial record M : IOperation<M.Data>
            public required string To { get; init; }
            public sealed record Data
            public required RenameData? Rename { get; init; }
            public sealed record RenameData
            public required string? Name { get; init; }
            """,
            await GeneratedCode.DeclarationsAsync("M", schema, "mutation M($to: String!) { rename(to: $to) { name } }")
        );
    }

    [Fact]
    public async Task A_scalar_is_of_the_type_that_the_project_gives_it()
    {
        const string schema = "type Query { long: Long!, longs: [Long!], day: LocalDate } scalar Long scalar LocalDate";
        var generation = await GeneratedCode.OfAsync(
            schema,
            [new("Long", "long"), new("LocalDate", "string")],
            "query Q { long longs day }"
        );

        Assert.Empty(generation.Faults);
        Assert.Equal(
            """
            public sealed partial record Q : IOperation<Q.Data>
            public sealed record Data
            public required long Long { get; init; }
            public required IReadOnlyList<long>? Longs { get; init; }
            public required string? Day { get; init; }
            """,
            GeneratedCode.Declarations(generation, "Q")
        );
    }

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
