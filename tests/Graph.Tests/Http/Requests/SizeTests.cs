namespace Graph.Tests.Http.Requests;

/// <summary>How large requests may be.</summary>
[Collection(ListeningServer.Name)]
public sealed class SizeTests(ListeningServer server)
{
    private const string Query = """{"query": "{ __typename }"}""";

    [Fact]
    public async Task A_body_of_100_KB_is_answered()
    {
        var response = await server.Client.PostAsync(Query.PadRight(102_400));

        Assert.Equal(200, (int)response.StatusCode);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task A_larger_body_is_refused_whether_it_tells_its_length_or_not(bool isChunked)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(
                Query.PadRight(102_401),
                new System.Net.Http.Headers.MediaTypeHeaderValue("application/json")
            ),
        };
        request.Headers.TransferEncodingChunked = isChunked;

        return server
            .Client.SendAsync(request)
            .ShouldRefuseAsync(
                413,
                "BODY_TOO_LARGE",
                "The body is too large: it may have 102400 bytes. Send a smaller operation, or several."
            );
    }

    [Fact]
    public async Task A_query_string_of_8_KB_is_answered()
    {
        var response = await server.Client.GetAsync(UrlOf(8_192));

        Assert.Equal(200, (int)response.StatusCode);
    }

    [Fact]
    public Task A_longer_query_string_is_refused() =>
        server
            .Client.GetAsync(UrlOf(8_193))
            .ShouldRefuseAsync(
                414,
                "URL_TOO_LONG",
                "The query string has 8193 bytes; it may have 8192. Send the operation by POST."
            );

    [Fact]
    public async Task Sizes_are_settings()
    {
        using var small = new ListeningServer(("Http:MaxBodyBytes", "1024"), ("Http:MaxUrlBytes", "256"));

        await small
            .Client.PostAsync(Query.PadRight(1_025))
            .ShouldRefuseAsync(
                413,
                "BODY_TOO_LARGE",
                "The body is too large: it may have 1024 bytes. Send a smaller operation, or several."
            );
        await small
            .Client.GetAsync(UrlOf(257))
            .ShouldRefuseAsync(
                414,
                "URL_TOO_LONG",
                "The query string has 257 bytes; it may have 256. Send the operation by POST."
            );
    }

    /// <summary>An address whose query string, which starts at the question mark, has so many bytes.</summary>
    private static string UrlOf(int bytes) => $"/graphql{"?query=%7B__typename%7D&x=".PadRight(bytes, 'x')}";
}
