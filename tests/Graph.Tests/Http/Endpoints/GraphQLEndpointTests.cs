using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Graph.Tests.Http.Endpoints;

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
    [InlineData(null, Json, HttpStatusCode.OK)]
    [InlineData("*/*", Json, HttpStatusCode.OK)]
    [InlineData("application/*", Json, HttpStatusCode.OK)]
    [InlineData(Json, Json, HttpStatusCode.OK)]
    [InlineData("text/html, */*;q=0.8", Json, HttpStatusCode.OK)]
    [InlineData(GraphQLResponse, GraphQLResponse, HttpStatusCode.BadRequest)]
    [InlineData($"{GraphQLResponse}; charset=UTF-8", GraphQLResponse, HttpStatusCode.BadRequest)]
    [InlineData($"{GraphQLResponse}, {Json};q=0.9", GraphQLResponse, HttpStatusCode.BadRequest)]
    [InlineData($"{Json}, {GraphQLResponse}", GraphQLResponse, HttpStatusCode.BadRequest)]
    [InlineData($"{GraphQLResponse};q=0.5, {Json}", Json, HttpStatusCode.OK)]
    [InlineData($"{GraphQLResponse};q=0.5, */*;q=0.1", GraphQLResponse, HttpStatusCode.BadRequest)]
    [InlineData($"{Json};q=0, */*", GraphQLResponse, HttpStatusCode.BadRequest)]
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

    [Fact]
    public async Task A_GET_is_answered_again_only_if_its_answer_has_changed()
    {
        const string url = "/graphql?query={dataset{title}}";
        var tag = (await server.Client.GetAsync(url)).Headers.ETag;
        var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.IfNoneMatch.Add(Assert.IsType<EntityTagHeaderValue>(tag));

        var second = await server.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal("", await second.Content.ReadAsStringAsync());
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
