using System.Text.Json.Nodes;
using Graph.Tests.Peer;

namespace Graph.Tests.Schema;

public abstract class ErrorTests(PeerServer server)
{
    [Theory]
    [InlineData(
        "{ districts(first: 51) { totalCount } }",
        "`first: 51` asks for too many rows: a page holds at most 50. "
            + "Ask for `first: 50`, then for those that follow with `after:` and the page's `endCursor`.",
        "PAGE_TOO_LARGE"
    )]
    [InlineData("{ districts(last: -1) { totalCount } }", "`last: -1` is negative. Ask for 0 or more.", "INVALID_PAGE")]
    [InlineData(
        "{ districts(after: \"zzz\") { totalCount } }",
        "`after: \"zzz\"` is not a cursor of this list. "
            + "Pass a `cursor`, `startCursor` or `endCursor` that this list gave, with the same `where` and `order`.",
        "INVALID_CURSOR"
    )]
    [InlineData(
        "{ districts(where: { or: [{ number: { eq: 1 } }, { number: null }] }) { totalCount } }",
        "`where.or[1].number` is null, which is no condition. Leave it out, or write conditions.",
        "INVALID_FILTER"
    )]
    [InlineData(
        "{ districts(where: { incarnations: { some: { population: { gt: null } } } }) { totalCount } }",
        "`where.incarnations.some.population.gt` cannot compare with null. Leave it out, or give it a value; "
            + "to find rows without or with a value, write `eq: null` or `neq: null`.",
        "INVALID_FILTER"
    )]
    [InlineData(
        "{ districts(after: \"Nw==\") { nodes { number } } }",
        "`after: \"Nw==\"` lies outside this list, which has 7 rows. "
            + "Pass a cursor that this list gave, with the same `where` and `order`, or start anew without one.",
        "INVALID_CURSOR"
    )]
    [InlineData(
        "{ districts(last: 2, before: \"MTI=\") { nodes { number } } }",
        "`before: \"MTI=\"` lies outside this list, which has 7 rows. "
            + "Pass a cursor that this list gave, with the same `where` and `order`, or start anew without one.",
        "INVALID_CURSOR"
    )]
    [InlineData(
        "{ districts(where: { number: { eq: null } }) { totalCount } }",
        "`where.number.eq` is null, but this always has a value. Leave it out, or give it a value.",
        "INVALID_FILTER"
    )]
    [InlineData(
        "{ districts(order: [{ number: null }]) { totalCount } }",
        "`order[0].number` is null, which is no order. Leave it out, or write `ASC` or `DESC`.",
        "INVALID_ORDER"
    )]
    [InlineData(
        "{ districts: node(id: \"nonsense\") { id } }",
        "`nonsense` is not an ID of this server. Pass an `id` that it gave, unchanged; IDs cannot be made up.",
        "INVALID_ID"
    )]
    public async Task A_wrong_argument_says_what_is_wrong_and_what_to_do(string query, string message, string code)
    {
        var error = await server.Client.ErrorAsync(query);

        Assert.Equal(message, (string?)error["message"]);
        Assert.Equal(code, (string?)error["extensions"]?["code"]);
        error["path"].ShouldBe("""["districts"]""");
        error["locations"].ShouldBe("""[{ "line": 1, "column": 3 }]""");
    }

    [Fact]
    public async Task A_wrong_argument_spoils_its_own_field_only()
    {
        var answer = await server.Client.AskAsync(
            "{ bad: districts(first: -3) { totalCount } good: districts { totalCount } }"
        );

        answer["data"].ShouldBe("""{ "bad": null, "good": { "totalCount": 7 } }""");
    }

    [Fact]
    public async Task A_wrong_argument_below_the_root_is_reported_where_it_stands()
    {
        var answer = await server.Client.AskAsync(
            """
            {
              bad: districts { nodes { lives: incarnations(where: { since: null }) { id } } }
              good: districts { totalCount }
            }
            """
        );

        answer["data"].ShouldBe("""{ "bad": { "nodes": null }, "good": { "totalCount": 7 } }""");
        answer["errors"]?[0]?["path"].ShouldBe("""["bad", "nodes", 0, "lives"]""");
        answer["errors"]?[0]?["locations"].ShouldBe("""[{ "line": 2, "column": 28 }]""");
    }

    [Fact]
    public async Task One_bad_ID_among_several_is_one_null_and_one_error()
    {
        var answer = await server.Client.AskAsync("""{ nodes(ids: ["RGlzdHJpY3Q6MTI=", "bad"]) { id } }""");

        answer["data"].ShouldBe("""{ "nodes": [{ "id": "RGlzdHJpY3Q6MTI=" }, null] }""");
        answer["errors"]?[0]?["path"].ShouldBe("""["nodes", 1]""");
    }

    [Theory]
    [InlineData("12")]
    [InlineData("99999999999")]
    [InlineData("99999999999999999999")]
    public async Task A_number_as_ID_is_taken_for_its_digits_as_literal_and_as_variable(string number)
    {
        var sentence =
            $"`{number}` is not an ID of this server. Pass an `id` that it gave, unchanged; IDs cannot be made up.";
        var id = JsonNode.Parse(number);

        string?[] messages =
        [
            await MessageAsync($"{{ node(id: {number}) {{ id }} }}"),
            await MessageAsync($"{{ nodes(ids: [{number}]) {{ id }} }}"),
            await MessageAsync("query ($id: ID!) { node(id: $id) { id } }", new { id }),
        ];

        Assert.All(messages, message => Assert.Equal(sentence, message));
    }

    [Theory]
    [InlineData("2023-1-1")]
    [InlineData("2023-02-30")]
    [InlineData("2023-01-01T00:00Z")]
    public async Task A_wrong_date_is_refused_with_the_right_format_as_literal_and_as_variable(string date)
    {
        var sentence = $"`{date}` is not a date. Write year, month and day, as in \"2023-01-31\".";

        var literal = await server.Client.ErrorAsync(
            $$"""{ incarnations(where: { since: { eq: "{{date}}" } }) { totalCount } }"""
        );
        var variable = await server.Client.ErrorAsync(
            "query ($day: LocalDate) { incarnations(where: { since: { eq: $day } }) { totalCount } }",
            new { day = date }
        );

        Assert.Equal($"`where.since.eq`: {sentence}", (string?)literal["message"]);
        Assert.Equal($"`$day`: {sentence}", (string?)variable["message"]);
        Assert.Equal("INVALID_VALUE", (string?)literal["extensions"]?["code"]);
        Assert.Equal("INVALID_VALUE", (string?)variable["extensions"]?["code"]);
    }

    [Theory]
    [InlineData("true", "`$day`: `true` is not a date. Write year, month and day, as in \"2023-01-31\".")]
    [InlineData("2023", "`$day`: `2023` is not a date. Write year, month and day, as in \"2023-01-31\".")]
    [InlineData("2023.5", "`$day`: `2023.5` is not a date. Write year, month and day, as in \"2023-01-31\".")]
    public async Task A_variable_that_is_no_text_is_no_date(string json, string expected)
    {
        var message = await MessageAsync(
            "query ($day: LocalDate) { incarnations(where: { since: { eq: $day } }) { totalCount } }",
            new { day = JsonNode.Parse(json) }
        );

        Assert.Equal(expected, message);
    }

    [Fact]
    public async Task An_escape_that_the_parser_does_not_know_is_answered_with_what_to_write()
    {
        var error = await server.Client.ErrorAsync("""{ districts(after: "\u{1F600}") { totalCount } }""");

        Assert.Equal(
            "Error parsing query: Invalid character escape sequence: \\u{1F6. Write the character itself.",
            (string?)error["message"]
        );
        Assert.Equal("SYNTAX_ERROR", (string?)error["extensions"]?["code"]);
    }

    [Theory]
    [InlineData(
        "{ district(number: 12, numbr: 1) { name } }",
        "Unknown argument 'numbr' on field 'district' of type 'Query'. Did you mean 'number'?"
    )]
    [InlineData(
        "{ district(number: 12, xyzzy: 1) { name } }",
        "Unknown argument 'xyzzy' on field 'district' of type 'Query'."
    )]
    [InlineData("{ node(id: \"a\") { ... on Distric { name } } }", "Unknown type Distric. Did you mean 'District'?")]
    public async Task An_unknown_argument_or_type_gets_a_suggestion(string query, string message)
    {
        var error = await server.Client.ErrorAsync(query);

        Assert.Equal(message, (string?)error["message"]);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public async Task A_line_may_end_in_each_of_three_ways(string end)
    {
        var syntax = await server.Client.ErrorAsync($"{{{end} districts {{{end}  totalCount (");
        var unknown = await server.Client.ErrorAsync($"{{{end} districts {{{end}  totalcount }} }}");

        syntax["locations"].ShouldBe("""[{ "line": 3, "column": 15 }]""");
        unknown["locations"].ShouldBe("""[{ "line": 3, "column": 3 }]""");
    }

    [Fact]
    public async Task An_unknown_field_gets_a_suggestion()
    {
        var error = await server.Client.ErrorAsync("{ districts { nodes { nmber } } }");

        Assert.Equal(
            "Cannot query field 'nmber' on type 'District'. Did you mean 'number'?",
            (string?)error["message"]
        );
        Assert.Equal("VALIDATION_FAILED", (string?)error["extensions"]?["code"]);
        error["locations"].ShouldBe("""[{ "line": 1, "column": 23 }]""");
    }

    private async Task<string?> MessageAsync(string query, object? variables = null) =>
        (string?)(await server.Client.ErrorAsync(query, variables))["message"];

    [Collection(InMemoryPeer.Name)]
    public sealed class OnInMemory(InMemoryPeer server) : ErrorTests(server);

    [Collection(SqlitePeer.Name)]
    public sealed class OnSqlite(SqlitePeer server) : ErrorTests(server);

    [Collection(PostgreSqlPeer.Name)]
    public sealed class OnPostgreSql(PostgreSqlPeer server) : ErrorTests(server);
}
