using System.Text.Json.Nodes;
using Graph.Tests.Peer;

namespace Graph.Tests.Schema;

public abstract class FilterTests(PeerServer server)
{
    private const string All = "[1, 3, 6, 7, 11, 12, 19]";

    [Theory]
    [InlineData("{}", All)]
    [InlineData("{ number: {} }", All)]
    [InlineData("{ and: [] }", All)]
    [InlineData("{ or: [] }", All)]
    [InlineData("{ and: [{}] }", All)]
    [InlineData("{ or: [{}, { number: { eq: 1 } }] }", All)]
    [InlineData("{ name: { or: [] } }", All)]
    public async Task An_empty_object_or_list_sets_no_condition(string where, string expected) =>
        await AssertNumbersAsync(where, expected);

    [Theory]
    [InlineData("{ number: { in: [] } }", "[]")]
    [InlineData("{ number: { nin: [] } }", All)]
    [InlineData("{ nameKk: { nin: [null] } }", "[1, 3, 6, 11, 12, 19]")]
    [InlineData("{ nameKk: { neq: null } }", "[1, 3, 6, 11, 12, 19]")]
    public async Task Lists_of_operands_may_be_empty_or_hold_null(string where, string expected) =>
        await AssertNumbersAsync(where, expected);

    [Theory]
    [InlineData("{ nameKk: { contains: \"12\" } }", "[12]")]
    [InlineData("{ nameKk: { ncontains: \"1\" } }", "[3, 6, 7]")]
    [InlineData("{ nameKk: { or: [{ contains: \"3\" }, { eq: null }] } }", "[3, 7]")]
    [InlineData("{ name: { and: [{ startsWith: \"E\" }, { endsWith: \"1\" }] } }", "[1, 11]")]
    [InlineData("{ name: { startsWith: \"e\" } }", "[]")]
    public async Task Negations_hold_where_there_is_no_value_and_letters_count_as_written(
        string where,
        string expected
    ) => await AssertNumbersAsync(where, expected);

    [Theory]
    [InlineData("{ incarnations: { some: { population: { gt: 900000 } } } }", "[11, 12]")]
    [InlineData("{ incarnations: { none: { population: { gt: 900000 } } } }", "[1, 3, 6, 7, 19]")]
    [InlineData("{ incarnations: { all: { region: { kind: { eq: REGION } } } } }", "[11, 12, 19]")]
    [InlineData("{ incarnations: { any: false } }", "[]")]
    [InlineData(
        "{ incarnations: { some: { borders: { any: true }, isCurrent: { eq: true } } } }",
        "[3, 6, 7, 11, 12, 19]"
    )]
    public async Task Conditions_on_lists_reach_into_lists(string where, string expected) =>
        await AssertNumbersAsync(where, expected);

    [Theory]
    [InlineData("{ incarnations: { count: { gte: 3 } } }", "[]")]
    [InlineData("{ incarnations: { count: { eq: 2 } } }", All)]
    [InlineData("{ incarnations: { count: { where: { population: { neq: null } }, eq: 1 } } }", "[11, 12, 19]")]
    [InlineData("{ incarnations: { some: { borders: { count: { gte: 2 } } } } }", "[12]")]
    public async Task Lists_are_counted_all_items_or_those_that_fulfil_a_condition(string where, string expected) =>
        await AssertNumbersAsync(where, expected);

    [Theory]
    [InlineData("{ nameKk: { icontains: \"САЙЛАУ ОКРУГІ\" }, number: { lt: 4 } }", "[1, 3]")]
    [InlineData("{ name: { ieq: \"eLECTORAL dISTRICT nO. 12\" } }", "[12]")]
    [InlineData("{ name: { istartsWith: \"ELECTORAL\", iendsWith: \"NO. 7\" } }", "[7]")]
    [InlineData("{ nameKk: { icontains: \"\" } }", "[1, 3, 6, 11, 12, 19]")]
    public async Task The_case_of_letters_does_not_count_where_an_operation_says_so(string where, string expected) =>
        await AssertNumbersAsync(where, expected);

    [Theory]
    [InlineData("[REGION]", 6)]
    [InlineData("[REGION, CITY_OF_REPUBLICAN_SIGNIFICANCE]", 14)]
    [InlineData("[]", 0)]
    public async Task Enums_are_compared_with_lists_as_literals_and_as_variables_alike(string kinds, int expected)
    {
        var literal = await server.Client.DataAsync(
            $$"""{ incarnations(where: { region: { kind: { in: {{kinds}} } } }) { totalCount } }"""
        );
        var variable = await server.Client.DataAsync(
            "query ($k: [RegionKind!]) { incarnations(where: { region: { kind: { in: $k } } }) { totalCount } }",
            new { k = kinds.Trim('[', ']').Split(", ", StringSplitOptions.RemoveEmptyEntries) }
        );

        Assert.Equal(expected, (int?)literal["incarnations"]?["totalCount"]);
        Assert.Equal(expected, (int?)variable["incarnations"]?["totalCount"]);
    }

    [Fact]
    public async Task A_whole_filter_may_be_a_variable_or_hold_some()
    {
        var data = await server.Client.DataAsync(
            """
            query ($where: DistrictFilterInput, $some: IncarnationFilterInput, $least: Int = 900000) {
              whole: districts(where: $where) { totalCount }
              part: districts(where: { incarnations: { some: $some } }) { totalCount }
              operand: districts(where: { incarnations: { some: { population: { gte: $least } } } }) { totalCount }
            }
            """,
            new
            {
                where = new { or = new object[] { new { number = new { eq = 1 } }, new { number = new { eq = 12 } } } },
                some = new { population = new { gt = 600_000 } },
            }
        );

        data.ShouldBe(
            """
            { "whole": { "totalCount": 2 }, "part": { "totalCount": 2 }, "operand": { "totalCount": 2 } }
            """
        );
    }

    private async Task AssertNumbersAsync(string where, string expected)
    {
        var data = await server.Client.DataAsync(
            $$"""{ districts(where: {{where}}, order: [{ number: ASC }]) { nodes { number } } }"""
        );

        var numbers = data["districts"]?["nodes"]?.AsArray().Select(node => (JsonNode?)(int?)node?["number"]);
        new JsonArray([.. numbers ?? []]).ShouldBe(expected);
    }

    [Collection(InMemoryPeer.Name)]
    public sealed class OnInMemory(InMemoryPeer server) : FilterTests(server);

    [Collection(SqlitePeer.Name)]
    public sealed class OnSqlite(SqlitePeer server) : FilterTests(server);

    [Collection(PostgreSqlPeer.Name)]
    public sealed class OnPostgreSql(PostgreSqlPeer server) : FilterTests(server);
}
