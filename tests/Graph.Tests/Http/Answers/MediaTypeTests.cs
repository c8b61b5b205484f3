namespace Graph.Tests.Http.Answers;

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

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("br", "identity, br")]
    [InlineData("deflate", "identity,deflate, gzip")]
    public async Task A_compressed_body_is_refused(string encoding, string header)
    {
        var response = PostEncodedAsync(header);

        await response.ShouldRefuseAsync(415, "UNSUPPORTED_MEDIA_TYPE", Compressed(encoding));
        Assert.Equal("identity", (await response).Headers.Header("Accept-Encoding"));
    }

    [Fact]
    public async Task A_second_header_that_says_that_the_body_is_compressed_counts()
    {
        using var request = await RawRequest.StartAsync(
            server.Address,
            $"Content-Encoding: identity\r\nContent-Encoding: gzip\r\nContent-Length: {Body.Length}"
        );
        await request.SendAsync(Body);

        var answer = await request.AnswerAsync();

        Assert.StartsWith("HTTP/1.1 415 ", answer, StringComparison.Ordinal);
        Assert.Contains(Compressed("gzip"), answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("Identity, identity")]
    public async Task A_body_that_is_said_not_to_be_compressed_is_taken(string header) =>
        Assert.Equal(200, (int)(await PostEncodedAsync(header)).StatusCode);

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
    public async Task Long_values_are_told_back_shortened()
    {
        var begin = new string('a', 200);
        var whole = new string('a', 5_000);

        await server
            .Client.PostAsync(Body, whole)
            .ShouldRefuseAsync(
                415,
                "UNSUPPORTED_MEDIA_TYPE",
                $"The body is `{begin}…`. Send JSON in UTF-8 with `Content-Type: application/json`."
            );
        await PostEncodedAsync(whole).ShouldRefuseAsync(415, "UNSUPPORTED_MEDIA_TYPE", Compressed($"{begin}…"));
        await server
            .Client.PostAsync(Body, headers: ("Accept", $"text/{whole}"))
            .ShouldRefuseAsync(
                406,
                "NOT_ACCEPTABLE",
                $"There is no answer as `text/{begin[5..]}…`. "
                    + "Accept `application/graphql-response+json` or `application/json`."
            );
        await server
            .Client.SendAsync(new HttpMethod(whole), "/graphql")
            .ShouldRefuseAsync(
                405,
                "METHOD_NOT_ALLOWED",
                $"`{begin}…` does nothing here. Use one of these: GET, HEAD, POST, OPTIONS."
            );
        await server
            .Client.PostAsync($$"""{"😀{{whole}}": 1, "😀{{whole}}": 2}""")
            .ShouldRefuseAsync(
                400,
                "INVALID_REQUEST",
                $"The request's body has the key `😀{begin[2..]}…` twice in one object. Send it once."
            );
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
            Assert.Equal("Accept, GraphQL-Cost, Graph-Revision, Accept-Encoding", response.Headers.Header("Vary"));
        }
    }

    [Fact]
    public async Task The_schema_is_compressed_too()
    {
        var response = await server.Client.SendAsync(HttpMethod.Get, "/graphql?sdl", ("Accept-Encoding", "gzip"));

        Assert.Equal("gzip", response.Content.Headers.Header("Content-Encoding"));
    }

    private static string Compressed(string encoding) =>
        $"The body has `Content-Encoding: {encoding}`. Send it uncompressed.";

    private Task<HttpResponseMessage> PostEncodedAsync(string header)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(Body) };
        request.Content.Headers.ContentType = new("application/json");
        request.Content.Headers.TryAddWithoutValidation("Content-Encoding", header);
        return server.Client.SendAsync(request);
    }
}
