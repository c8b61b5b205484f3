using System.Diagnostics;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using Graph.Tests.Peer;
using Xunit.Abstractions;

namespace Graph.Tests.Schema.Limits;

/// <summary>What ends or stalls other servers. How long each takes is printed, and never asserted.</summary>
public abstract class AttackTests(PeerServer server, ITestOutputHelper output)
{
    public static TheoryData<string> QueryNames => [.. Attacks.Documents.Keys];

    public static TheoryData<string> BodyNames => [.. Attacks.Bodies.Keys];

    [Theory]
    [MemberData(nameof(QueryNames))]
    public async Task A_hostile_document_is_refused(string name)
    {
        var (query, code) = Attacks.Documents[name];

        var error = await RefusedAsync(name, JsonContent.Create(new { query }));

        Assert.Equal(code, (string?)error["extensions"]?["code"]);
    }

    [Theory]
    [MemberData(nameof(BodyNames))]
    public async Task Hostile_variables_are_refused(string name)
    {
        var (body, code) = Attacks.Bodies[name];

        var error = await RefusedAsync(name, new StringContent(body, Encoding.UTF8, "application/json"));

        Assert.Equal(code, (string?)error["extensions"]?["code"]);
    }

    [Fact]
    public async Task A_list_of_1_MB_in_variables_is_refused()
    {
        const string query = "query ($in: [Int]) { districts(where: { number: { in: $in } }) { totalCount } }";
        var variables = new { @in = Enumerable.Range(0, 150_000) };

        var error = await RefusedAsync("a list of 1 MB in variables", JsonContent.Create(new { query, variables }));

        Assert.Equal("LIST_TOO_LONG", (string?)error["extensions"]?["code"]);
    }

    private async Task<JsonNode> RefusedAsync(string name, HttpContent content)
    {
        var start = Stopwatch.GetTimestamp();
        var response = await server.Client.PostAsync(content);
        output.WriteLine($"{name}: {Stopwatch.GetElapsedTime(start).TotalMilliseconds:F1} ms");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var answer = await response.Content.ReadFromJsonAsync<JsonObject>();
        var error = Assert.IsType<JsonArray>(answer?["errors"])[0] ?? throw new InvalidDataException("No error.");
        Assert.NotEmpty((string?)error["message"] ?? "");
        return error;
    }

    [Collection(InMemoryPeer.Name)]
    public sealed class OnInMemory(InMemoryPeer server, ITestOutputHelper output) : AttackTests(server, output);

    [Collection(SqlitePeer.Name)]
    public sealed class OnSqlite(SqlitePeer server, ITestOutputHelper output) : AttackTests(server, output);

    [Collection(PostgreSqlPeer.Name)]
    public sealed class OnPostgreSql(PostgreSqlPeer server, ITestOutputHelper output) : AttackTests(server, output);
}
