using System.Net;
using System.Text;

namespace Graph.Tests.Server.Http;

public abstract class GraphQLEndpointTests(GraphServer server)
{
    private const string Json = "application/json";
    private const string GraphQLResponse = "application/graphql-response+json";

    [Fact]
    public async Task A_query_may_come_by_GET_with_variables_and_an_operation_name()
    {
        var query = Uri.EscapeDataString(
            "query A($n: Int!) { district(number: $n) { number } } query B { districts { totalCount } }"
        );

        var answer = await server.Client.GetStringAsync(
            $"/graphql?query={query}&operationName=A&variables={Uri.EscapeDataString("""{"n": 12}""")}"
        );

        Assert.Equal("""{"data":{"district":{"number":12}}}""", answer);
    }

    [Fact]
    public async Task Texts_are_not_escaped()
    {
        var response = await PostAsync("""{"query": "{ district(number: 12) { name(language: KK) } }"}""");

        Assert.Equal(
            """{"data":{"district":{"name":"№12 сайлау округі"}}}""",
            await response.Content.ReadAsStringAsync()
        );
    }

    [Theory]
    [InlineData(null, GraphQLResponse, HttpStatusCode.BadRequest)]
    [InlineData("*/*", GraphQLResponse, HttpStatusCode.BadRequest)]
    [InlineData(GraphQLResponse, GraphQLResponse, HttpStatusCode.BadRequest)]
    [InlineData($"{GraphQLResponse}, {Json};q=0.9", GraphQLResponse, HttpStatusCode.BadRequest)]
    [InlineData(Json, Json, HttpStatusCode.OK)]
    public async Task The_media_type_is_the_one_that_the_client_accepts(
        string? accept,
        string type,
        HttpStatusCode statusOfInvalidDocument
    )
    {
        var response = await PostAsync("""{"query": "{ nope }"}""", accept);

        Assert.Equal(type, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(statusOfInvalidDocument, response.StatusCode);
    }

    [Theory]
    [InlineData(
        """{"query": "{ __typename }",}""",
        Json,
        HttpStatusCode.BadRequest,
        "The request's body is not valid JSON (line 1, byte 28)."
    )]
    [InlineData(
        """{"qery": "{ __typename }"}""",
        Json,
        HttpStatusCode.BadRequest,
        "There is no `query`. Send it as `{\"query\": \"{ … }\"}` in a POST, or as `?query=` in a GET; "
            + "`GET /graphql?sdl` gives the schema."
    )]
    [InlineData(
        "{ __typename }",
        "text/plain",
        HttpStatusCode.UnsupportedMediaType,
        "The body is `text/plain; charset=utf-8`. Send JSON with `Content-Type: application/json`."
    )]
    public async Task A_request_that_is_none_is_refused_with_a_sentence(
        string body,
        string type,
        HttpStatusCode status,
        string message
    )
    {
        var response = await server.Client.PostAsync("/graphql", new StringContent(body, Encoding.UTF8, type));
        var answer = System.Text.Json.Nodes.JsonNode.Parse(await response.Content.ReadAsStringAsync());

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(message, (string?)answer?["errors"]?[0]?["message"]);
        Assert.Equal("INVALID_REQUEST", (string?)answer?["errors"]?[0]?["extensions"]?["code"]);
    }

    private Task<HttpResponseMessage> PostAsync(string body, string? accept = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(body, Encoding.UTF8, Json),
        };
        if (accept is not null)
            request.Headers.Accept.ParseAdd(accept);
        return server.Client.SendAsync(request);
    }

    [Collection(InMemoryGraph.Name)]
    public sealed class OnInMemory(InMemoryGraph server) : GraphQLEndpointTests(server);

    [Collection(SqliteGraph.Name)]
    public sealed class OnSqlite(SqliteGraph server) : GraphQLEndpointTests(server);

    [Collection(PostgreSqlGraph.Name)]
    public sealed class OnPostgreSql(PostgreSqlGraph server) : GraphQLEndpointTests(server);
}
