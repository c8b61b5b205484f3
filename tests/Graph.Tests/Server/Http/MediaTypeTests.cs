namespace Graph.Tests.Server.Http;

/// <summary>In which formats a request may come, and an answer leave.</summary>
[Collection(ListeningServer.Name)]
public sealed class MediaTypeTests(ListeningServer server)
{
    private const string Body = """{"query": "{ __typename }"}""";

    [Theory]
    [InlineData(null, "The body has no type.")]
    [InlineData("text/plain", "The body is `text/plain`.")]
    [InlineData("application/graphql", "The body is `application/graphql`.")]
    [InlineData("application/x-www-form-urlencoded", "The body is `application/x-www-form-urlencoded`.")]
    [InlineData("application/json; charset=utf-16", "The body is `application/json; charset=utf-16`.")]
    [InlineData("application/json; charset=utf", "The body is `application/json; charset=utf`.")]
    [InlineData("nonsense", "The body is `nonsense`.")]
    public Task A_body_that_is_not_JSON_in_UTF_8_is_refused(string? type, string sentence) =>
        server
            .Client.PostAsync(Body, type)
            .ShouldRefuseAsync(
                415,
                "UNSUPPORTED_MEDIA_TYPE",
                $"{sentence} Send JSON in UTF-8 with `Content-Type: application/json`."
            );

    [Theory]
    [InlineData("application/json")]
    [InlineData("APPLICATION/JSON")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json;charset=\"UTF-8\"")]
    [InlineData("application/json; charset=utf8")]
    [InlineData("application/json;charset=\"UTF8\"")]
    public async Task A_body_is_JSON_in_UTF_8(string type)
    {
        var response = await server.Client.PostAsync(Body, type);

        Assert.Equal(200, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_compressed_body_is_refused()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(Body) };
        request.Content.Headers.ContentType = new("application/json");
        request.Content.Headers.ContentEncoding.Add("gzip");

        var response = server.Client.SendAsync(request);

        await response.ShouldRefuseAsync(
            415,
            "UNSUPPORTED_MEDIA_TYPE",
            "The body has `Content-Encoding: gzip`. Send it uncompressed."
        );
        Assert.Equal("identity", (await response).Headers.Header("Accept-Encoding"));
    }

    [Theory]
    [InlineData("text/html")]
    [InlineData("application/xml, image/*")]
    [InlineData("application/json;q=0")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/graphql-response+json;q=0, application/json;q=0, */*")]
    public Task A_client_that_takes_no_JSON_is_refused(string accept) =>
        server
            .Client.PostAsync(Body, headers: ("Accept", accept))
            .ShouldRefuseAsync(
                406,
                "NOT_ACCEPTABLE",
                $"There is no answer as `{accept}`. Accept `application/graphql-response+json` or `application/json`."
            );

    [Theory]
    [InlineData("application/json; charset=utf8")]
    [InlineData("application/json; charset=UTF-8")]
    public async Task An_answer_is_JSON_in_UTF_8(string accept)
    {
        var response = await server.Client.PostAsync(Body, headers: ("Accept", accept));

        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
    }

    [Fact]
    public async Task An_Accept_header_that_cannot_be_read_says_nothing()
    {
        var response = await server.Client.PostAsync(Body, headers: ("Accept", "garbage"));

        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("application/json", "application/json; charset=utf-8")]
    [InlineData("application/graphql-response+json", "application/graphql-response+json; charset=utf-8")]
    public async Task A_refusal_comes_in_the_format_that_is_asked_for(string accept, string type)
    {
        var response = await server.Client.PostAsync("[]", headers: ("Accept", accept));

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Equal(type, response.Content.Headers.ContentType?.ToString());
    }

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("gzip, br", "br")]
    [InlineData("identity", "")]
    [InlineData("zstd", "")]
    public async Task An_answer_is_compressed_where_the_client_takes_it(string accepted, string encoding)
    {
        foreach (var type in (string[])["application/json", "application/graphql-response+json"])
        {
            var response = await server.Client.PostAsync(
                """{"query": "{ districts { nodes { name } } }"}""",
                headers: [("Accept-Encoding", accepted), ("Accept", type)]
            );

            Assert.Equal(encoding, response.Content.Headers.Header("Content-Encoding"));
            Assert.Equal("Accept, GraphQL-Cost, Accept-Encoding", response.Headers.Header("Vary"));
        }
    }

    [Fact]
    public async Task The_schema_is_compressed_too()
    {
        var response = await server.Client.SendAsync(HttpMethod.Get, "/graphql?sdl", ("Accept-Encoding", "gzip"));

        Assert.Equal("gzip", response.Content.Headers.Header("Content-Encoding"));
    }
}
