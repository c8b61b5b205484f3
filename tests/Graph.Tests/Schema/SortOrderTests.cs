using System.Text.Json.Nodes;
using Graph.Tests.Peer;

namespace Graph.Tests.Schema;

public abstract class SortOrderTests(PeerServer server)
{
    private const string ByNameThenNumber = "[7, 1, 11, 12, 19, 3, 6]";
    private const string ByNumberDescending = "[19, 12, 11, 7, 6, 3, 1]";

    [Theory]
    [InlineData("[{ nameKk: ASC }, { number: DESC }]", ByNameThenNumber)]
    [InlineData("[{ nameKk: ASC, number: DESC }]", ByNameThenNumber)]
    [InlineData("{ nameKk: ASC, number: DESC }", ByNameThenNumber)]
    [InlineData("[{ number: DESC, nameKk: ASC }]", ByNumberDescending)]
    public async Task Keys_count_in_the_sequence_in_which_a_literal_has_them(string order, string expected)
    {
        var data = await server.Client.DataAsync($$"""{ districts(order: {{order}}) { nodes { number } } }""");

        Numbers(data).ShouldBe(expected);
    }

    [Theory]
    [InlineData("""[{ "nameKk": "ASC", "number": "DESC" }]""", ByNameThenNumber)]
    [InlineData("""[{ "number": "DESC", "nameKk": "ASC" }]""", ByNumberDescending)]
    [InlineData("""{ "number": "DESC", "nameKk": "ASC" }""", ByNumberDescending)]
    public async Task Keys_count_in_the_sequence_in_which_a_variable_has_them(string order, string expected)
    {
        var data = await server.Client.DataAsync(
            "query ($order: [DistrictSortInput!]) { districts(order: $order) { nodes { number } } }",
            new { order = JsonNode.Parse(order) }
        );

        Numbers(data).ShouldBe(expected);
    }

    [Fact]
    public async Task A_variable_may_stand_inside_an_order()
    {
        var data = await server.Client.DataAsync(
            """
            query ($key: DistrictSortInput!, $direction: SortEnumType = DESC) {
              districts(order: [$key, { number: $direction }]) { nodes { number } }
            }
            """,
            new { key = new { nameKk = "ASC" } }
        );

        Numbers(data).ShouldBe(ByNameThenNumber);
    }

    [Fact]
    public async Task A_variable_that_is_not_given_leaves_out_its_key_or_its_condition()
    {
        var data = await server.Client.DataAsync(
            """
            query ($name: SortEnumType, $isCurrent: BooleanOperationFilterInput) {
              districts(
                order: [
                  { name: $name, incarnations: { count: ASC, where: { isCurrent: $isCurrent } } }
                  { number: DESC }
                ]
              ) {
                nodes { number }
              }
            }
            """
        );

        Numbers(data).ShouldBe(ByNumberDescending);
    }

    [Fact]
    public async Task The_default_of_a_variable_keeps_its_sequence()
    {
        var data = await server.Client.DataAsync(
            """
            query ($order: [DistrictSortInput!] = [{ number: DESC, nameKk: ASC }]) {
              districts(order: $order) { nodes { number } }
            }
            """
        );

        Numbers(data).ShouldBe(ByNumberDescending);
    }

    [Fact]
    public async Task Rows_without_a_value_come_first_when_ascending_and_last_when_descending()
    {
        var data = await server.Client.DataAsync(
            """
            {
              up: districts(order: [{ nameKk: ASC }], first: 1) { nodes { number } }
              down: districts(order: [{ nameKk: DESC }], last: 1) { nodes { number } }
            }
            """
        );

        data.ShouldBe("""{ "up": { "nodes": [{ "number": 7 }] }, "down": { "nodes": [{ "number": 7 }] } }""");
    }

    [Theory]
    [InlineData("[{ incarnations: { count: DESC } }, { number: ASC }]", "[1, 3, 6, 7, 11, 12, 19]")]
    [InlineData(
        "[{ incarnations: { count: DESC, where: { population: { gt: 600000 } } } }, { number: DESC }]",
        "[12, 11, 19, 7, 6, 3, 1]"
    )]
    public async Task A_list_is_a_key_by_how_many_of_its_items_fulfil_a_condition(string order, string expected)
    {
        var data = await server.Client.DataAsync($$"""{ districts(order: {{order}}) { nodes { number } } }""");

        Numbers(data).ShouldBe(expected);
    }

    [Fact]
    public async Task Rows_are_ordered_by_fields_that_are_not_selected()
    {
        var data = await server.Client.DataAsync(
            """
            {
              contests(order: [{ incarnation: { region: { name: DESC } } }, { percent: DESC }], first: 3) {
                nodes { winner }
              }
            }
            """
        );

        data["contests"]
            ?["nodes"].ShouldBe(
                """
                [
                  { "winner": "Danarbek Isabekov" },
                  { "winner": "Bolatbek Najmetdinuly" },
                  { "winner": "Arman Qalyqov" }
                ]
                """
            );
    }

    [Fact]
    public async Task An_order_at_the_root_and_one_in_a_list_leave_each_other_alone()
    {
        var data = await server.Client.DataAsync(
            """
            {
              districts(order: [{ number: DESC }], first: 2) {
                nodes { number incarnations(order: [{ since: DESC }]) { since } }
              }
            }
            """
        );

        data["districts"]
            ?["nodes"].ShouldBe(
                """
                [
                  { "number": 19, "incarnations": [{ "since": "2023-01-01" }, { "since": "2004-01-01" }] },
                  { "number": 12, "incarnations": [{ "since": "2023-01-01" }, { "since": "2004-01-01" }] }
                ]
                """
            );
    }

    private static JsonArray Numbers(JsonNode data) =>
        [.. data["districts"]?["nodes"]?.AsArray().Select(node => (JsonNode?)(int?)node?["number"]) ?? []];

    [Collection(InMemoryPeer.Name)]
    public sealed class OnInMemory(InMemoryPeer server) : SortOrderTests(server);

    [Collection(SqlitePeer.Name)]
    public sealed class OnSqlite(SqlitePeer server) : SortOrderTests(server);

    [Collection(PostgreSqlPeer.Name)]
    public sealed class OnPostgreSql(PostgreSqlPeer server) : SortOrderTests(server);
}
