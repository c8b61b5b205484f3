namespace Graph.Tests.Schema;

/// <summary>What an error says to do is done here: then there is no error any more.</summary>
public abstract class AdviceTests(GraphServer server)
{
    [Theory]
    [InlineData(
        "{ districts(first: 51) { pageInfo { endCursor } } }",
        "Ask for `first: 50`, then for those that follow with `after:` and the page's `endCursor`.",
        "{ districts(first: 50) { pageInfo { endCursor } } next: districts(first: 50, after: \"MQ==\") { totalCount } }"
    )]
    [InlineData(
        "{ districts(last: 51) { pageInfo { startCursor } } }",
        "Ask for `last: 50`, then for those before them with `before:` and the page's `startCursor`.",
        "{ districts(last: 50) { pageInfo { startCursor } } next: districts(last: 50, before: \"MQ==\") { totalCount } }"
    )]
    [InlineData(
        "{ district(number: 12) { incarnations(first: 51) { ordinal } } }",
        "Ask for `first: 50`, then for those that follow with `skip: 50` besides.",
        "{ district(number: 12) { incarnations(first: 50) { ordinal } next: incarnations(first: 50, skip: 50) { ordinal } } }"
    )]
    [InlineData(
        "{ districts(first: -1) { totalCount } }",
        "Ask for 0 or more.",
        "{ districts(first: 0) { totalCount } }"
    )]
    [InlineData(
        "{ district(number: 12) { incarnations(skip: -1) { ordinal } } }",
        "Ask for 0 or more.",
        "{ district(number: 12) { incarnations(skip: 0) { ordinal } } }"
    )]
    [InlineData(
        "{ districts(after: \"OTk5\") { totalCount nodes { id } } }",
        "Pass a cursor that this list gave, with the same `where` and `order`, or start anew without one.",
        "{ districts { totalCount nodes { id } } }"
    )]
    [InlineData(
        "{ incarnations(first: 1) { nodes { neighbours(within: 99) { id } } } }",
        "Ask for 1 to 3.",
        "{ incarnations(first: 1) { nodes { one: neighbours(within: 1) { id } three: neighbours(within: 3) { id } } } }"
    )]
    [InlineData(
        "{ search(text: \"…\") { __typename } }",
        "Give at least one letter or digit.",
        "{ search(text: \"1\") { __typename } }"
    )]
    public Task Followed_at_a_page_or_an_argument(string query, string advice, string followed) =>
        FollowAsync(query, advice, followed);

    [Theory]
    [InlineData(
        "{ contests(where: { percent: null }) { totalCount } }",
        "Leave it out, or write conditions; to find rows without a value, write `{ eq: null }`.",
        "{ contests(where: { percent: { eq: null } }) { totalCount } }"
    )]
    [InlineData(
        "{ contests(where: { district: { number: null } }) { totalCount } }",
        "Leave it out, or write conditions.",
        "{ contests(where: { district: { number: {} } }) { totalCount } }"
    )]
    [InlineData(
        "{ districts(where: { id: null }) { totalCount } }",
        "Leave it out, or write conditions.",
        "{ districts(where: { id: { nin: [] } }) { totalCount } }"
    )]
    [InlineData(
        "{ contests(where: { winner: null }) { totalCount } }",
        "Leave it out, or write conditions; to find rows without it, write `{ isNull: true }`.",
        "{ contests(where: { winner: { isNull: true } }) { totalCount } }"
    )]
    [InlineData(
        "{ contests(where: { district: null }) { totalCount } }",
        "Leave it out, or write conditions.",
        "{ contests(where: { district: {} }) { totalCount } }"
    )]
    [InlineData(
        "{ districts(where: { latestIncarnation: null }) { totalCount } }",
        "Leave it out, or write conditions; to find rows without it, write `{ isNull: true }`.",
        "{ districts(where: { latestIncarnation: { isNull: true } }) { totalCount } }"
    )]
    [InlineData(
        "{ districts(where: { incarnations: null }) { totalCount } }",
        "Leave it out, or write conditions; to find rows whose list is empty, write `{ any: false }`.",
        "{ districts(where: { incarnations: { any: false } }) { totalCount } }"
    )]
    [InlineData(
        "{ districts(where: { incarnations: { some: null } }) { totalCount } }",
        "Leave it out, or give it a value.",
        "{ districts(where: { incarnations: { some: {} } }) { totalCount } }"
    )]
    [InlineData(
        "{ districts(where: { incarnations: { any: null } }) { totalCount } }",
        "Leave it out, or give it a value.",
        "{ districts(where: { incarnations: { any: true } }) { totalCount } }"
    )]
    [InlineData(
        "{ districts(where: { incarnations: { count: null } }) { totalCount } }",
        "Leave it out, or give it a value.",
        "{ districts(where: { incarnations: { count: { gt: 0 } } }) { totalCount } }"
    )]
    [InlineData(
        "{ districts(where: { latestIncarnation: { isNull: null } }) { totalCount } }",
        "Leave it out, or give it a value.",
        "{ districts(where: { latestIncarnation: { isNull: false } }) { totalCount } }"
    )]
    [InlineData(
        "{ districts(where: { or: null }) { totalCount } }",
        "Leave it out, or give it a value.",
        "{ districts(where: { or: [] }) { totalCount } }"
    )]
    [InlineData(
        "{ contests(where: { percent: { gt: null } }) { totalCount } }",
        "Leave it out, or give it a value; to find rows without or with a value, write `eq: null` or `neq: null`.",
        "{ contests(where: { or: [{ percent: { eq: null } }, { percent: { neq: null } }] }) { totalCount } }"
    )]
    [InlineData(
        "{ districts(where: { number: { gt: null } }) { totalCount } }",
        "Leave it out, or give it a value.",
        "{ districts(where: { number: { gt: 1 } }) { totalCount } }"
    )]
    [InlineData(
        "{ districts(where: { id: { in: null } }) { totalCount } }",
        "Leave it out, or give it a value.",
        "{ districts(where: { id: { in: [] } }) { totalCount } }"
    )]
    [InlineData(
        "{ districts(where: { number: { eq: null } }) { totalCount } }",
        "Leave it out, or give it a value.",
        "{ districts(where: { number: { eq: 1 } }) { totalCount } }"
    )]
    public Task Followed_in_a_filter(string query, string advice, string followed) =>
        FollowAsync(query, advice, followed);

    [Theory]
    [InlineData(
        "{ districts(order: [{ number: null }]) { totalCount } }",
        "Leave it out, or write `ASC` or `DESC`.",
        "{ districts(order: [{ number: DESC }]) { nodes { id } } }"
    )]
    [InlineData(
        "{ contests(order: [{ winner: null }]) { totalCount } }",
        "Leave it out, or write an object, e.g. `{ id: ASC }`.",
        "{ contests(order: [{ winner: { id: ASC } }]) { nodes { id } } }"
    )]
    [InlineData(
        "{ districts(order: [{ latestIncarnation: null }]) { totalCount } }",
        "Leave it out, or write an object, e.g. `{ id: ASC }`.",
        "{ districts(order: [{ latestIncarnation: { id: ASC } }]) { nodes { id } } }"
    )]
    [InlineData(
        "{ districts(order: [{ incarnations: null }]) { totalCount } }",
        "Leave it out, or write `{ count: ASC }` or `{ count: DESC }`.",
        "{ districts(order: [{ incarnations: { count: DESC } }]) { nodes { id } } }"
    )]
    [InlineData(
        "{ contests(order: [{ winner: ASC }]) { totalCount } }",
        "Write an object with fields of `DeputySortInput`.",
        "{ contests(order: [{ winner: { name: ASC } }]) { nodes { id } } }"
    )]
    [InlineData(
        "{ districts(order: [{ incarnations: DESC }]) { totalCount } }",
        "Write an object with fields of `ListSortInputTypeOfIncarnationSortInput`.",
        "{ districts(order: [{ incarnations: { count: DESC } }]) { nodes { id } } }"
    )]
    public Task Followed_in_an_order(string query, string advice, string followed) =>
        FollowAsync(query, advice, followed);

    [Theory]
    [InlineData(
        "{ district(number: 12.0) { name } }",
        "Write a whole number from -2147483648 to 2147483647.",
        "{ least: district(number: -2147483648) { name } most: district(number: 2147483647) { name } }"
    )]
    [InlineData(
        "{ contests(where: { percent: { lt: 1e999 } }) { totalCount } }",
        "Write a number from -1.7976931348623157E+308 to 1.7976931348623157E+308.",
        """
            {
              least: contests(where: { percent: { lt: -1.7976931348623157E+308 } }) { totalCount }
              most: contests(where: { percent: { lt: 1.7976931348623157E+308 } }) { totalCount }
            }
            """
    )]
    [InlineData("{ region(isoCode: 5) { id } }", "Write a text in quotes.", "{ region(isoCode: \"5\") { id } }")]
    [InlineData(
        "{ districts @skip(if: 0) { totalCount } }",
        "Write `true` or `false`.",
        "{ districts @skip(if: false) { totalCount } }"
    )]
    [InlineData(
        "{ districts(asOf: 2023) { totalCount } }",
        "Write year, month and day, as in \"2023-01-31\".",
        "{ districts(asOf: \"2023-01-31\") { totalCount } }"
    )]
    [InlineData(
        "{ districts(order: [{ number: \"DESC\" }]) { totalCount } }",
        "Write the value without quotes: `DESC`.",
        "{ districts(order: [{ number: DESC }]) { totalCount } }"
    )]
    [InlineData(
        "{ search(text: \"a\\ud83d\") { __typename } }",
        "Write both halves, as in \"\\ud83d\\ude00\", or take it out.",
        "{ search(text: \"a\\ud83d\\ude00\") { __typename } }"
    )]
    public Task Followed_at_a_value(string query, string advice, string followed) =>
        FollowAsync(query, advice, followed);

    [Fact]
    public Task Followed_where_a_filter_is_too_large()
    {
        var numbers = Enumerable.Range(1, 101).ToList();
        return FollowAsync(
            $"{{ districts(where: {{ or: [{string.Join(", ", numbers.Select(n => $"{{ number: {{ eq: {n} }} }}"))}] }}) {{ totalCount }} }}",
            "Use `in` instead of `or`, or split the operation into several requests.",
            $"{{ districts(where: {{ number: {{ in: [{string.Join(", ", numbers)}] }} }}) {{ totalCount }} }}"
        );
    }

    [Fact]
    public Task Followed_where_there_are_too_many_aliases() =>
        FollowAsync(
            $"{{ districts {{ {string.Join(' ', Enumerable.Range(1, 51).Select(n => $"a{n}: totalCount"))} }} }}",
            "Fetch several rows with a filter, e.g. `where: { number: { in: [1, 2] } }`, or split it.",
            "{ districts(where: { number: { in: [1, 2] } }) { totalCount } }"
        );

    [Fact]
    public Task Followed_where_lists_are_nested_too_deep() =>
        FollowAsync(
            """
            {
              districts { nodes { incarnations { mandates { party { results { party { mandates { party { results { seats } } } } } } } } } }
            }
            """,
            "Ask for it in a request of its own, e.g. from the `id` of the row above.",
            """{ node(id: "UGFydHk6YW1hbmF0") { ... on Party { results { seats } } } }"""
        );

    [Fact]
    public async Task Followed_where_an_operation_is_to_be_named()
    {
        var error = await server.Client.ErrorAsync("{ __typename } { __typename }");
        var followed = await server.Client.AskAsync("query A { __typename } query B { __typename }", null, "B");

        Assert.Equal(
            "The document has several operations. Name each, and say in `operationName` which of them to run.",
            (string?)error["message"]
        );
        followed.ShouldBe("""{ "data": { "__typename": "Query" } }""");
    }

    [Fact]
    public async Task Followed_where_a_variable_is_to_be_declared_otherwise()
    {
        const string query = "query ($ids: {0}) { nodes(ids: [$ids]) { id } }";

        var error = await server.Client.ErrorAsync(query.Replace("{0}", "ID", StringComparison.Ordinal));
        var followed = await server.Client.AskAsync(
            query.Replace("{0}", "ID!", StringComparison.Ordinal),
            new { ids = "RGlzdHJpY3Q6MTI=" }
        );

        Assert.Equal(
            "`$ids` is of type `ID`, but stands where `ID!` is expected. Declare it so.",
            (string?)error["message"]
        );
        Assert.Null(followed["errors"]);
    }

    [Fact]
    public async Task A_search_goes_on_behind_what_it_has_found()
    {
        var error = await server.Client.ErrorAsync("{ search(text: \"a\", first: 51) { __typename } }");
        var followed = await server.Client.AskAsync("{ search(text: \"almaty\", first: 50, skip: 50) { __typename } }");

        Assert.Equal(
            "`first: 51` asks for too many rows: a page holds at most 50. "
                + "Ask for `first: 50`, then for those that follow with `skip: 50` besides.",
            (string?)error["message"]
        );
        Assert.Null(followed["errors"]);
    }

    private async Task FollowAsync(string query, string advice, string followed)
    {
        var error = await server.Client.ErrorAsync(query);
        var answer = await server.Client.AskAsync(followed);

        Assert.EndsWith($" {advice}", (string?)error["message"], StringComparison.Ordinal);
        Assert.Null(answer["errors"]?.ToJsonString());
    }

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : AdviceTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : AdviceTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : AdviceTests(server);
}
