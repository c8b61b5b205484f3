using System.Text.Json.Nodes;
using Graph.Tests.Peer;

namespace Graph.Tests.Schema.Validation;

/// <summary>Which variables may stand where.</summary>
public abstract class VariablePositionTests(PeerServer server)
{
    [Theory]
    [InlineData("query ($v: String!) { district(number: $v) { name } }", "String!", "Int!", 40, "\"12\"")]
    [InlineData("query ($v: Int) { district(number: $v) { name } }", "Int", "Int!", 36, "12")]
    [InlineData("query ($v: Int = null) { district(number: $v) { name } }", "Int", "Int!", 43, "12")]
    [InlineData("query ($v: [Int!]!) { district(number: $v) { name } }", "[Int!]!", "Int!", 40, "[12]")]
    [InlineData(
        "query ($v: DistrictFilterInput!) { district(number: $v) { name } }",
        "DistrictFilterInput!",
        "Int!",
        53,
        "{}"
    )]
    [InlineData(
        "query ($v: [String]) { districts(where: { number: { in: $v } }) { totalCount } }",
        "[String]",
        "[Int]",
        57,
        "[\"a\"]"
    )]
    [InlineData(
        "query ($v: [[Int]]) { districts(where: { number: { in: $v } }) { totalCount } }",
        "[[Int]]",
        "[Int]",
        56,
        "[[1]]"
    )]
    [InlineData(
        "query ($v: Int) { districts(where: { number: { in: $v } }) { totalCount } }",
        "Int",
        "[Int]",
        52,
        "12"
    )]
    [InlineData(
        "query ($v: [DistrictFilterInput!]) { districts(order: $v) { totalCount } }",
        "[DistrictFilterInput!]",
        "[DistrictSortInput!]",
        55,
        "[{}]"
    )]
    [InlineData("query ($v: [ID]!) { nodes(ids: $v) { id } }", "[ID]!", "[ID!]!", 32, "[\"a\"]")]
    [InlineData("query ($v: ID) { nodes(ids: [$v]) { id } }", "ID", "ID!", 30, "\"a\"")]
    [InlineData("query ($v: ID) { nodes(ids: [$v]) { id } }", "ID", "ID!", 30, "null")]
    [InlineData(
        "query ($v: DistrictSortInput) { districts(order: [$v]) { totalCount } }",
        "DistrictSortInput",
        "DistrictSortInput!",
        51,
        "{}"
    )]
    [InlineData(
        "query ($v: DistrictFilterInput) { districts(where: { or: [{ and: [$v] }] }) { totalCount } }",
        "DistrictFilterInput",
        "DistrictFilterInput!",
        67,
        "{}"
    )]
    public async Task A_variable_of_another_type_than_its_place_is_refused(
        string query,
        string given,
        string wanted,
        int column,
        string value
    )
    {
        var error = await server.Client.ErrorAsync(query, new { v = JsonNode.Parse(value) });

        Assert.Equal(
            $"`$v` is of type `{given}`, but stands where `{wanted}` is expected. Declare it so.",
            (string?)error["message"]
        );
        Assert.Equal("VALIDATION_FAILED", (string?)error["extensions"]?["code"]);
        error["locations"].ShouldBe($$"""[{ "line": 1, "column": 8 }, { "line": 1, "column": {{column}} }]""");
    }

    [Fact]
    public async Task A_variable_that_may_be_null_is_refused_where_null_is_whether_or_not_it_is_given()
    {
        const string query = "query ($v: ID) { nodes(ids: [$v]) { id } }";

        var missing = await server.Client.AskAsync(query, new { });
        var given = await server.Client.AskAsync(query, new { v = "RGlzdHJpY3Q6MTI=" });

        Assert.Equal("VALIDATION_FAILED", (string?)missing["errors"]?[0]?["extensions"]?["code"]);
        missing.ShouldBe(given.ToJsonString());
    }

    [Theory]
    [InlineData("query ($v: ID = \"a\") { nodes(ids: [$v]) { id } }", "ID!")]
    [InlineData("query ($v: Int = 12) { district(number: $v) { number } }", "Int!")]
    [InlineData("query ($v: Boolean = true) { districts @include(if: $v) { totalCount } }", "Boolean!")]
    [InlineData(
        "query ($v: DistrictSortInput = {}) { districts(order: [{}, $v]) { totalCount } }",
        "DistrictSortInput!"
    )]
    [InlineData(
        "query ($v: DistrictFilterInput = {}) { ...F } fragment F on Query { districts(where: { or: [$v] }) { totalCount } }",
        "DistrictFilterInput!"
    )]
    public async Task Null_given_for_a_variable_with_a_default_is_refused_where_null_is(string query, string wanted)
    {
        var unknown = await server.Client.ErrorAsync(query, new { v = (object?)null });
        var known = await server.Client.ErrorAsync(query, new { v = (object?)null });

        Assert.Equal($"`$v` is null, but `{wanted}` needs a value.", (string?)unknown["message"]);
        Assert.Equal("INVALID_VALUE", (string?)unknown["extensions"]?["code"]);
        known.ShouldBe(unknown.ToJsonString());
    }

    [Theory]
    [InlineData("query ($v: ID = \"RGlzdHJpY3Q6MTI=\") { nodes(ids: [$v]) { id } }")]
    [InlineData("query ($v: DistrictSortInput = { number: ASC }) { districts(order: [$v]) { totalCount } }")]
    public async Task A_variable_with_a_default_need_not_be_given_where_null_is_refused(string query)
    {
        var answer = await server.Client.AskAsync(query, new { });

        Assert.Null(answer["errors"]);
    }

    [Theory]
    [InlineData("query ($v: Int!) { districts(where: { number: { eq: $v } }) { totalCount } }")]
    [InlineData("query ($v: Int = 12) { district(number: $v) { number } }")]
    [InlineData("query ($v: Int) { districts(where: { number: { in: [$v] } }) { totalCount } }")]
    [InlineData("query ($v: Int!) { districts(where: { number: { in: [1, $v] } }) { totalCount } }")]
    public async Task A_variable_of_a_stricter_type_or_with_a_default_is_taken(string query)
    {
        var answer = await server.Client.AskAsync(query, new { v = 12 });

        Assert.Null(answer["errors"]);
    }

    [Theory]
    [InlineData("query ($v: Int!) { distrct(number: $v) { number } }", "distrct")]
    [InlineData("query ($v: Int!) { district(number: 12, numer: $v) { number } }", "numer")]
    [InlineData("query ($v: Int!) { districts(where: { numer: { eq: $v } }) { totalCount } }", "numer")]
    public async Task Of_a_place_that_there_is_not_no_type_is_told(string query, string unknown)
    {
        var error = await server.Client.ErrorAsync(query, new { v = 12 });

        Assert.Contains(unknown, (string?)error["message"], StringComparison.Ordinal);
    }

    [Collection(InMemoryPeer.Name)]
    public sealed class OnInMemory(InMemoryPeer server) : VariablePositionTests(server);

    [Collection(SqlitePeer.Name)]
    public sealed class OnSqlite(SqlitePeer server) : VariablePositionTests(server);

    [Collection(PostgreSqlPeer.Name)]
    public sealed class OnPostgreSql(PostgreSqlPeer server) : VariablePositionTests(server);
}
