using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Graph.Tests.Peer;
using Graph.Tests.Schema.Limits;

namespace Graph.Tests.Schema.Validation;

/// <summary>Which operation of a document runs.</summary>
public abstract class ChosenOperationTests(PeerServer server)
{
    [Theory]
    [InlineData(
        "query A { __typename } query B { __typename }",
        null,
        "The document has several operations. Name each, and say in `operationName` which of them to run.",
        "INVALID_REQUEST"
    )]
    [InlineData(
        "query A { __typename } query B { __typename }",
        "C",
        "Document does not contain an operation named 'C'. "
            + "Send in `operationName` the name of one that it has, or nothing where it has only one.",
        "INVALID_REQUEST"
    )]
    [InlineData(
        "{ __typename }",
        "C",
        "Document does not contain an operation named 'C'. "
            + "Send in `operationName` the name of one that it has, or nothing where it has only one.",
        "INVALID_REQUEST"
    )]
    [InlineData(
        "fragment F on Query { __typename }",
        null,
        "The document has no operation. Send one, as `{ … }` or `query Name { … }`.",
        "INVALID_REQUEST"
    )]
    [InlineData(
        "# a comment",
        null,
        "The document has no operation. Send one, as `{ … }` or `query Name { … }`.",
        "INVALID_REQUEST"
    )]
    [InlineData(
        "{ __typename } scalar X",
        null,
        "`scalar X` is part of a schema and cannot run. Send operations and fragments alone.",
        "VALIDATION_FAILED"
    )]
    public async Task A_document_without_an_operation_to_run_is_refused(
        string query,
        string? operationName,
        string message,
        string code
    )
    {
        var response = await server.Client.PostAsync(JsonContent.Create(new { query, operationName }));

        var answer = await response.Content.ReadFromJsonAsync<JsonObject>();
        Assert.Equal(message, (string?)answer?["errors"]?[0]?["message"]);
        Assert.Equal(code, (string?)answer?["errors"]?[0]?["extensions"]?["code"]);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task The_named_operation_runs()
    {
        const string query = "query A { a: __typename } query B { b: __typename }";

        var response = await server.Client.PostAsync(JsonContent.Create(new { query, operationName = "B" }));

        Assert.Equal("""{"data":{"b":"Query"}}""", await response.Content.ReadAsStringAsync());
    }

    [Collection(InMemoryPeer.Name)]
    public sealed class OnInMemory(InMemoryPeer server) : ChosenOperationTests(server);

    [Collection(SqlitePeer.Name)]
    public sealed class OnSqlite(SqlitePeer server) : ChosenOperationTests(server);

    [Collection(PostgreSqlPeer.Name)]
    public sealed class OnPostgreSql(PostgreSqlPeer server) : ChosenOperationTests(server);
}
