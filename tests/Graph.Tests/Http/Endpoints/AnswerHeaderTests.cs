using System.IO.Compression;
using System.Net.Http.Json;
using System.Text;
using Graph.Http.Caching;
using Graph.Tests.Server;
using GraphQL.DI;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Http.Endpoints;

/// <summary>What every answer tells caches and clients: on which headers it depends, and how long it is.</summary>
public sealed class AnswerHeaderTests : IDisposable
{
    private const string Url = "/graphql?query={__typename}";

    private const string All = "Accept, GraphQL-Cost, Graph-Revision, Accept-Encoding, Origin";

    private readonly ListeningServer server = new(("Cors:Origins:0", "https://example.org"));

    public void Dispose() => server.Dispose();

    [Theory]
    [InlineData("GET", Url, 200)]
    [InlineData("HEAD", Url, 200)]
    [InlineData("GET", "/graphql?query={nope}", 200)]
    [InlineData("GET", "/graphql", 400)]
    [InlineData("GET", "/graphql?query=mutation{a}", 405)]
    [InlineData("PUT", "/graphql", 405)]
    [InlineData("OPTIONS", "/graphql", 204)]
    [InlineData("POST", "/graphql", 415)]
    [InlineData("GET", "/graphql?sdl", 200)]
    [InlineData("GET", "/graphql/schema", 200)]
    [InlineData("GET", Url, 406, "Accept", "text/css")]
    [InlineData("GET", "/graphql", 302, "Accept", "text/html")]
    [InlineData("GET", Url, 304, "If-None-Match", "*")]
    [InlineData("GET", Url, 200, "Accept-Encoding", "gzip")]
    [InlineData("GET", Url, 200, "Origin", "https://example.org")]
    [InlineData("OPTIONS", "/graphql", 204, "Access-Control-Request-Method", "POST")]
    public async Task An_answer_tells_on_what_it_depends(
        string method,
        string url,
        int status,
        string header = "X-Nothing",
        string value = "x"
    )
    {
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false })
        {
            BaseAddress = server.Address,
        };

        var response = await client.SendAsync(
            new HttpMethod(method),
            url,
            (header, value),
            ("Origin", "https://example.org")
        );

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(All, response.Headers.Header("Vary"));
    }

    [Fact]
    public async Task So_does_one_that_is_refused_for_its_size()
    {
        var url = await server.Client.GetAsync($"{Url}&x={new string('x', 9_000)}");
        var body = await server.Client.PostAsync(new string(' ', 200_000));

        Assert.Equal([414, 413], [(int)url.StatusCode, (int)body.StatusCode]);
        Assert.Equal([All, All], [url.Headers.Header("Vary"), body.Headers.Header("Vary")]);
    }

    [Fact]
    public async Task So_does_one_that_comes_too_soon()
    {
        using var limited = new ListeningServer(
            ("Cors:Origins:0", "https://example.org"),
            ("Traffic:Burst", "1"),
            ("Traffic:RequestsPerMinute", "1")
        );
        await limited.Client.GetAsync(Url);

        var response = await limited.Client.GetAsync(Url);

        Assert.Equal(429, (int)response.StatusCode);
        Assert.Equal(All, response.Headers.Header("Vary"));
        Assert.NotNull(response.Content.Headers.ContentLength);
    }

    [Fact]
    public async Task So_does_one_for_which_the_server_is_too_busy()
    {
        var gate = new Gate();
        await using var busy = new ConfiguredServer(
            services => services.AddSingleton<IConfigureExecution>(gate),
            KeyValuePair.Create("Traffic:OperationsAtOnce", "1"),
            KeyValuePair.Create("Traffic:Waiting", "0"),
            KeyValuePair.Create("Answers:KeptBytes", "0"),
            KeyValuePair.Create("Cors:Origins:0", "https://example.org")
        );
        using var client = busy.CreateClient();
        var running = client.GetAsync(Url);
        await gate.Reached;

        var response = await client.GetAsync(Url);
        gate.Open();
        await running;

        Assert.Equal(503, (int)response.StatusCode);
        Assert.Equal(All, response.Headers.Header("Vary"));
    }

    [Fact]
    public async Task So_does_one_that_fails()
    {
        await using var failing = new ConfiguredServer(
            services =>
                services.AddSingleton<DataVersion>((_, _) => throw new InvalidOperationException("A test breaks it.")),
            KeyValuePair.Create("Cors:Origins:0", "https://example.org")
        );
        using var client = failing.CreateClient();

        foreach (var encoding in (string[])["identity", "gzip"])
        {
            var response = await client.SendAsync(HttpMethod.Get, Url, ("Accept-Encoding", encoding));

            Assert.Equal(500, (int)response.StatusCode);
            Assert.Equal(All, response.Headers.Header("Vary"));
            Assert.NotNull(response.Content.Headers.ContentLength);
        }
    }

    [Theory]
    [InlineData("{ __typename }")]
    [InlineData("{ nope }")]
    [InlineData("{")]
    [InlineData("{ districts(first: 50) { nodes { id number name } } }")]
    public async Task A_small_answer_tells_its_length_compressed_or_not(string query)
    {
        foreach (var encoding in (string[])["identity", "gzip", "br"])
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
            {
                Content = JsonContent.Create(new { query }),
            };
            request.Headers.TryAddWithoutValidation("Accept-Encoding", encoding);

            var response = await server.Client.SendAsync(request);

            var body = await response.Content.ReadAsByteArrayAsync();
            Assert.Equal(body.Length, response.Content.Headers.ContentLength);
            Assert.Null(response.Headers.TransferEncodingChunked);
            Assert.StartsWith("{\"", await TextAsync(body, encoding), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_answer_to_HEAD_tells_the_length_of_that_to_GET()
    {
        var get = await server.Client.SendAsync(HttpMethod.Get, Url);
        var head = await server.Client.SendAsync(HttpMethod.Head, Url);

        Assert.Equal(31, get.Content.Headers.ContentLength);
        Assert.Equal(31, head.Content.Headers.ContentLength);
    }

    [Theory]
    [InlineData("identity")]
    [InlineData("gzip")]
    public async Task A_long_answer_comes_whole(string encoding)
    {
        const string url = "/graphql?query={__schema{types{name description fields{name description}}}}";

        var response = await server.Client.SendAsync(HttpMethod.Get, url, ("Accept-Encoding", encoding));

        var text = await TextAsync(await response.Content.ReadAsByteArrayAsync(), encoding);
        Assert.True(text.Length > 50_000);
        Assert.EndsWith("}]}}}", text, StringComparison.Ordinal);
    }

    private static async Task<string> TextAsync(byte[] body, string encoding)
    {
        using var sent = new MemoryStream(body);
        await using Stream read = encoding switch
        {
            "gzip" => new GZipStream(sent, CompressionMode.Decompress),
            "br" => new BrotliStream(sent, CompressionMode.Decompress),
            _ => sent,
        };
        using var reader = new StreamReader(read, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
