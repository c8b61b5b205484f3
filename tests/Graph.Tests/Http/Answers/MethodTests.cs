namespace Graph.Tests.Http.Answers;

/// <summary>Which HTTP methods and which kinds of operations there are.</summary>
[Collection(ListeningServer.Name)]
public sealed class MethodTests(ListeningServer server)
{
    private const string GraphQLResponse = "application/graphql-response+json";

    [Theory]
    [InlineData("PUT", "/graphql", "GET, HEAD, POST, OPTIONS")]
    [InlineData("DELETE", "/graphql", "GET, HEAD, POST, OPTIONS")]
    [InlineData("PATCH", "/graphql?query={__typename}", "GET, HEAD, POST, OPTIONS")]
    [InlineData("POST", "/graphql/schema", "GET, HEAD, OPTIONS")]
    public async Task Another_method_is_refused_with_those_that_there_are(string method, string url, string allowed)
    {
        var response = server.Client.SendAsync(new HttpMethod(method), url);

        await response.ShouldRefuseAsync(
            405,
            "METHOD_NOT_ALLOWED",
            $"`{method}` does nothing here. Use one of these: {allowed}."
        );
        Assert.Equal(allowed, (await response).Content.Headers.Header("Allow"));
    }

    [Theory]
    [InlineData("/graphql", "GET, HEAD, POST, OPTIONS")]
    [InlineData("/graphql/schema", "GET, HEAD, OPTIONS")]
    public async Task OPTIONS_tells_the_methods(string url, string allowed)
    {
        var response = await server.Client.SendAsync(HttpMethod.Options, url);

        Assert.Equal(204, (int)response.StatusCode);
        Assert.Equal(allowed, response.Content.Headers.Header("Allow"));
    }

    [Theory]
    [InlineData("/graphql?query={__typename}")]
    [InlineData("/graphql?query={nope}")]
    [InlineData("/graphql?sdl")]
    [InlineData("/graphql/schema")]
    public async Task HEAD_is_GET_without_a_body(string url)
    {
        var head = await server.Client.SendAsync(HttpMethod.Head, url);
        var get = await server.Client.SendAsync(HttpMethod.Get, url);

        Assert.Equal(get.StatusCode, head.StatusCode);
        Assert.Equal(get.Headers.ETag, head.Headers.ETag);
        Assert.Equal(get.Content.Headers.ContentType, head.Content.Headers.ContentType);
        Assert.Equal("", await head.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData(
        "mutation Rename { a }",
        "`mutation Rename` cannot run: the schema has no mutations. Ask with a `query`."
    )]
    [InlineData("mutation { __typename }", "`mutation` cannot run: the schema has no mutations. Ask with a `query`.")]
    [InlineData(
        "subscription Watch { a { b } }",
        "`subscription Watch` cannot run: the schema has no subscriptions. Ask with a `query`."
    )]
    public async Task An_operation_that_is_no_query_is_refused(string operation, string message)
    {
        var body = $$"""{"query": "{{operation}}"}""";
        var url = $"/graphql?query={operation}";

        await server
            .Client.PostAsync(body, headers: ("Accept", GraphQLResponse))
            .ShouldRefuseAsync(400, "OPERATION_NOT_SUPPORTED", message);
        await server
            .Client.PostAsync(body, headers: ("Accept", "application/json"))
            .ShouldRefuseAsync(200, "OPERATION_NOT_SUPPORTED", message);
        await server.Client.SendAsync(HttpMethod.Get, url).ShouldRefuseAsync(405, "OPERATION_NOT_SUPPORTED", message);
        Assert.Equal("POST", (await server.Client.GetAsync(url)).Content.Headers.Header("Allow"));
    }

    [Fact]
    public Task A_query_beside_such_an_operation_is_refused_as_its_document_is_invalid() =>
        server
            .Client.SendAsync(
                HttpMethod.Get,
                "/graphql?query=query A {__typename} mutation B {a}&operationName=A",
                ("Accept", GraphQLResponse)
            )
            .ShouldRefuseAsync(
                400,
                "VALIDATION_FAILED",
                "`mutation B` cannot run: the schema has no mutations. Ask with a `query`."
            );
}
