using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Graph.Tests.Peer;

/// <summary>What a genuine Hot Chocolate server answers over the same model, this library answers too.</summary>
public abstract class PeerTests(PeerServer server)
{
    private static readonly Dictionary<string, PeerCase> Cases = PeerCase.ReadAll().ToDictionary(each => each.Name);

    public static TheoryData<string> Names => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Answers_as_the_peer_does(string name)
    {
        var (_, query, variables, expect, _) = Cases[name];

        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = JsonContent.Create(new { query, variables }),
        };
        // The peer's default; plain JSON's status is 200 whatever GraphQL answers.
        request.Headers.Accept.Add(new("application/graphql-response+json"));
        var response = await server.Client.SendAsync(request);
        var answer = await response.Content.ReadFromJsonAsync<JsonObject>();

        if (expect["error"] is null)
            AssertData(expect, response.StatusCode, answer);
        else
            AssertError(expect, response.StatusCode, answer);
    }

    private static void AssertData(JsonObject expect, HttpStatusCode status, JsonObject? answer)
    {
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Null(answer?["errors"]?.ToJsonString());
        Assert.True(
            JsonNode.DeepEquals(expect["data"], answer?["data"]),
            $"expected: {expect["data"]?.ToJsonString()}\nanswered: {answer?["data"]?.ToJsonString()}"
        );
    }

    private static void AssertError(JsonObject expect, HttpStatusCode status, JsonObject? answer)
    {
        Assert.Equal((int?)expect["status"], (int)status);
        var errors = Assert.IsType<JsonArray>(answer?["errors"]);
        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.NotEmpty((string?)error?["message"] ?? ""));
        if (expect.ContainsKey("data"))
            Assert.True(JsonNode.DeepEquals(expect["data"], answer["data"]), answer.ToJsonString());
        else
            Assert.Null(answer["data"]);
    }

    [Collection(InMemoryPeer.Name)]
    public sealed class OnInMemory(InMemoryPeer server) : PeerTests(server);

    [Collection(SqlitePeer.Name)]
    public sealed class OnSqlite(SqlitePeer server) : PeerTests(server);

    [Collection(PostgreSqlPeer.Name)]
    public sealed class OnPostgreSql(PostgreSqlPeer server) : PeerTests(server);
}
