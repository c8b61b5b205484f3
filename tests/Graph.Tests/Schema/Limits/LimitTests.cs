using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Graph.Tests.Peer;

namespace Graph.Tests.Schema.Limits;

public abstract class LimitTests(PeerServer server)
{
    public static TheoryData<string> Names => [.. LimitCases.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_request_at_the_limit_is_answered(string limit)
    {
        var answer = await server.Client.AskAsync(LimitCases.All[limit].AtLimit);

        Assert.DoesNotContain(LimitCases.All[limit].Code, answer.ToJsonString(), StringComparison.Ordinal);
        // No directive may stand five times at one place, so this one is refused all the same: as unknown.
        if (limit != "directives at one place")
            Assert.Null(answer["errors"]?.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_request_over_the_limit_is_refused_as_a_whole(string limit)
    {
        var (_, query, message, code) = LimitCases.All[limit];

        var response = await server.Client.PostAsync(JsonContent.Create(new { query }));
        var answer = await response.Content.ReadFromJsonAsync<JsonObject>();

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.False(answer?.ContainsKey("data"));
        var error = Assert.Single(Assert.IsType<JsonArray>(answer?["errors"]));
        Assert.Equal(message, (string?)error?["message"]);
        Assert.Equal(code, (string?)error?["extensions"]?["code"]);
        Assert.NotNull(error?["locations"]?[0]?["line"]);
    }

    [Fact]
    public async Task Filters_and_lists_in_variables_count_as_literals_do()
    {
        var conditions = Enumerable.Repeat(new { number = new { eq = 1 } }, 67);
        var numbers = Enumerable.Range(0, 251);

        var filter = await server.Client.ErrorAsync(
            "query ($where: DistrictFilterInput) { districts(where: $where) { totalCount } }",
            new { where = new { or = conditions } }
        );
        var list = await server.Client.ErrorAsync(
            "query ($in: [Int]) { districts(where: { number: { in: $in } }) { totalCount } }",
            new { @in = numbers }
        );

        Assert.Equal("FILTER_TOO_LARGE", (string?)filter["extensions"]?["code"]);
        Assert.Equal("LIST_TOO_LONG", (string?)list["extensions"]?["code"]);
    }

    [Fact]
    public async Task Five_errors_are_shown_however_many_there_are()
    {
        var answer = await server.Client.AskAsync(
            $"{{ district(number: 1) {{ {LimitCase.Repeat(900, i => $"u{i}")} }} }}"
        );

        var errors = Assert.IsType<JsonArray>(answer["errors"]);
        Assert.Equal(
            [0, 1, 2, 3, 4],
            errors.Select(error =>
                Array.IndexOf(
                    [.. Enumerable.Range(0, 5).Select(i => $"Cannot query field 'u{i}' on type 'District'.")],
                    (string?)error?["message"]
                )
            )
        );
    }

    [Collection(InMemoryPeer.Name)]
    public sealed class OnInMemory(InMemoryPeer server) : LimitTests(server);

    [Collection(SqlitePeer.Name)]
    public sealed class OnSqlite(SqlitePeer server) : LimitTests(server);

    [Collection(PostgreSqlPeer.Name)]
    public sealed class OnPostgreSql(PostgreSqlPeer server) : LimitTests(server);
}
