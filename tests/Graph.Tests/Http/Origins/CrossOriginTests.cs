using Graph.Http.Origins;

namespace Graph.Tests.Http.Origins;

/// <summary>Which websites may ask from their visitors' browsers.</summary>
[Collection(ListeningServer.Name)]
public sealed class CrossOriginTests(ListeningServer server)
{
    private const string Url = "/graphql?query={__typename}";

    [Fact]
    public async Task Any_website_may_ask_without_credentials()
    {
        var response = await server.Client.SendAsync(HttpMethod.Get, Url, ("Origin", "https://example.org"));

        Assert.Equal("*", response.Headers.Header("Access-Control-Allow-Origin"));
        Assert.Equal("", response.Headers.Header("Access-Control-Allow-Credentials"));
        Assert.Equal("ETag,Retry-After,Graph-Revision", response.Headers.Header("Access-Control-Expose-Headers"));
    }

    [Fact]
    public async Task A_refusal_can_be_read_by_the_page_that_asked()
    {
        var response = await server.Client.PostAsync("[]", headers: ("Origin", "https://example.org"));

        Assert.Equal(400, (int)response.StatusCode);
        Assert.Equal("*", response.Headers.Header("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task Browsers_are_told_what_they_may_send()
    {
        var response = await PreflightAsync(server, "https://example.org");

        Assert.Equal(204, (int)response.StatusCode);
        Assert.Equal("*", response.Headers.Header("Access-Control-Allow-Origin"));
        Assert.Equal("GET,HEAD,POST", response.Headers.Header("Access-Control-Allow-Methods"));
        Assert.Equal("content-type", response.Headers.Header("Access-Control-Allow-Headers"));
        Assert.Equal("7200", response.Headers.Header("Access-Control-Max-Age"));
    }

    [Fact]
    public async Task Only_listed_websites_may_ask_where_there_is_a_list()
    {
        using var listed = new ListeningServer(
            ("Cors:Origins:0", "https://example.org"),
            ("Cors:Origins:1", "http://localhost:5173"),
            ("Cors:MaxAgeSeconds", "60")
        );

        var known = await PreflightAsync(listed, "http://localhost:5173");
        var unknown = await PreflightAsync(listed, "https://example.com");

        Assert.Equal("http://localhost:5173", known.Headers.Header("Access-Control-Allow-Origin"));
        Assert.Equal("60", known.Headers.Header("Access-Control-Max-Age"));
        Assert.Equal("", unknown.Headers.Header("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("example.org")]
    [InlineData("ftp://example.org")]
    [InlineData("*")]
    public void What_is_no_origin_is_refused_at_the_start(string origin)
    {
        var result = new CrossOriginOptionsCheck().Validate(null, new CrossOriginOptions { Origins = [origin] });

        Assert.Equal(
            $"`Cors:Origins` has `{origin}`, which is no origin. "
                + "Write scheme, host and port alone, e.g. `https://example.org`; for any origin leave the list out.",
            result.FailureMessage
        );
    }

    private static Task<HttpResponseMessage> PreflightAsync(ListeningServer server, string origin) =>
        server.Client.SendAsync(
            HttpMethod.Options,
            "/graphql",
            ("Origin", origin),
            ("Access-Control-Request-Method", "POST"),
            ("Access-Control-Request-Headers", "content-type")
        );
}
