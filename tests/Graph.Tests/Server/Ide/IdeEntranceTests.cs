using Graph.Tests.Http;

namespace Graph.Tests.Server.Ide;

/// <summary>What a person finds who opens the address of GraphQL, and what a program finds there.</summary>
[Collection(ListeningServer.Name)]
public sealed class IdeEntranceTests(ListeningServer server)
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

    private const string Nothing =
        "There is nothing at this address. GraphQL answers at `/graphql`, and its schema is at `/graphql/schema`.";

    [Theory]
    [InlineData("GET", "/graphql", Browser, "/graphql/ui/")]
    [InlineData("GET", "/graphql/", Browser, "/graphql/ui/")]
    [InlineData("GET", "/GraphQL", Browser, "/GraphQL/ui/")]
    [InlineData("GET", "/graphql?utm=1", "text/html", "/graphql/ui/")]
    [InlineData("HEAD", "/graphql", "text/html;q=0.5, application/json;q=0.4", "/graphql/ui/")]
    public async Task A_browser_is_sent_to_Banana_Cake_Pop(string method, string url, string accept, string page)
    {
        var response = await SendAsync(method, url, accept);

        Assert.Equal(302, (int)response.StatusCode);
        Assert.Equal(page, new Uri(new Uri(server.Address, url), $"{response.Headers.Location}").PathAndQuery);
        Assert.Contains("Accept", response.Headers.Vary);
    }

    [Theory]
    [InlineData("GET", "/graphql?query={__typename}", Browser, 200)]
    [InlineData("GET", "/graphql?query=", Browser, 400)]
    [InlineData("GET", "/graphql?sdl", Browser, 200)]
    [InlineData("GET", "/graphql/schema", Browser, 200)]
    [InlineData("GET", "/graphql", "application/json", 400)]
    [InlineData("GET", "/graphql", "application/json, text/html", 400)]
    [InlineData("GET", "/graphql", "*/*", 400)]
    [InlineData("GET", "/graphql", "image/png", 406)]
    [InlineData("POST", "/graphql", Browser, 415)]
    public async Task A_question_is_answered_whoever_asks_it(string method, string url, string accept, int status)
    {
        var response = await SendAsync(method, url, accept);

        Assert.Equal(status, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("GET", "/", "*/*")]
    [InlineData("GET", "/", "application/json")]
    [InlineData("GET", "/", "application/json, text/html")]
    [InlineData("POST", "/", Browser)]
    [InlineData("GET", "/nothing", Browser)]
    public async Task Nobody_else_is_sent_anywhere(string method, string url, string accept) =>
        await SendAsync(method, url, accept).ShouldRefuseAsync(404, "NOT_FOUND", Nothing);

    [Theory]
    [InlineData("GET", "/", Browser)]
    [InlineData("GET", "/?utm=1", Browser)]
    [InlineData("HEAD", "/", "text/html")]
    public async Task Without_the_Explorer_a_browser_is_sent_there_from_its_address_too(
        string method,
        string url,
        string accept
    )
    {
        await using var closed = new ConfiguredServer(null, KeyValuePair.Create("Explorer:Enabled", "false"));
        using var client = closed.CreateClient(new() { AllowAutoRedirect = false });

        var response = await client.SendAsync(new HttpMethod(method), url, ("Accept", accept));

        Assert.Equal(302, (int)response.StatusCode);
        Assert.Equal("graphql/ui/", $"{response.Headers.Location}");
        Assert.Contains("Accept", response.Headers.Vary);
    }

    [Fact]
    public async Task Without_the_IDEs_nobody_is_sent_there()
    {
        await using var closed = new ConfiguredServer(
            null,
            KeyValuePair.Create("Ide:Enabled", "false"),
            KeyValuePair.Create("Explorer:Enabled", "false")
        );
        using var client = closed.CreateClient();

        await client
            .SendAsync(HttpMethod.Get, "/graphql", ("Accept", Browser))
            .ShouldRefuseAsync(
                400,
                "INVALID_REQUEST",
                "There is no `query`. Send it as `{\"query\": \"{ … }\"}` in a POST, or as `?query=` in a GET; "
                    + "`GET /graphql?sdl` gives the schema."
            );
        await client.SendAsync(HttpMethod.Get, "/", ("Accept", Browser)).ShouldRefuseAsync(404, "NOT_FOUND", Nothing);
        Assert.Equal(404, (int)(await client.GetAsync("/graphql/ui/")).StatusCode);
        Assert.Equal(404, (int)(await client.GetAsync("/graphql/graphiql/")).StatusCode);
    }

    private async Task<HttpResponseMessage> SendAsync(string method, string url, string accept)
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        return await client.SendAsync(
            new HttpMethod(method),
            new Uri(server.Address, url).ToString(),
            ("Accept", accept)
        );
    }
}
