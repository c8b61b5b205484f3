using System.Text.Json.Nodes;
using Graph.Server.Ide;
using Graph.Tests.Http;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;

namespace Graph.Tests.Server.Ide;

/// <summary>What browsers are given below the paths of the IDEs.</summary>
[Collection(ListeningServer.Name)]
public sealed class IdeSiteTests(ListeningServer server)
{
    public static TheoryData<string> Paths => ["/graphql/ui", "/graphql/graphiql"];

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Its_page_is_at_one_address(string path)
    {
        foreach (var other in new[] { path, $"{path}/index.html", $"{path}/INDEX.html" })
        {
            var response = await GetAsync(other);

            Assert.Equal(302, (int)response.StatusCode);
            Assert.Equal(
                $"{path}/",
                new Uri(new Uri(server.Address, other), $"{response.Headers.Location}").AbsolutePath
            );
        }
        var page = await GetAsync($"{path}/");
        Assert.Equal(200, (int)page.StatusCode);
        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Its_page_is_asked_for_again_and_what_it_loads_is_kept(string path)
    {
        var page = await GetAsync($"{path}/");
        var again = await GetAsync($"{path}/", ("If-None-Match", $"{page.Headers.ETag}"));
        var script = await GetAsync(await ScriptAsync(path));

        Assert.Equal("no-cache", page.Headers.CacheControl?.ToString());
        Assert.Equal(304, (int)again.StatusCode);
        Assert.Equal(200, (int)script.StatusCode);
        Assert.Equal("public, max-age=31536000, immutable", script.Headers.Header("Cache-Control"));
        Assert.Equal("text/javascript", script.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Its_files_are_compressed(string path)
    {
        var script = await ScriptAsync(path);

        var plain = await GetAsync(script);
        var compressed = await GetAsync(script, ("Accept-Encoding", "br"));

        Assert.Equal(["br"], compressed.Content.Headers.ContentEncoding);
        var small = await compressed.Content.ReadAsByteArrayAsync();
        var large = await plain.Content.ReadAsByteArrayAsync();
        Assert.InRange(small.Length, 1, large.Length / 2);
    }

    [Theory]
    [InlineData("/graphql/ui/service-worker.js")] // it would take over navigation
    [InlineData("/graphql/ui/package.json")]
    [InlineData("/graphql/ui/settings")]
    [InlineData("/graphql/ui/static/js/old.12345678.js")]
    [InlineData("/graphql/graphiql/bcp-config.json")]
    [InlineData("/graphql/graphiql/queries")]
    [InlineData("/graphql/uinavigator")]
    [InlineData("/index.html")]
    public Task What_is_not_there_is_not_found(string path) =>
        GetAsync(path)
            .ShouldRefuseAsync(
                404,
                "NOT_FOUND",
                "There is nothing at this address. GraphQL answers at `/graphql`, "
                    + "and its schema is at `/graphql/schema`."
            );

    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Other_methods_are_refused_with_those_that_there_are(string path)
    {
        await server
            .Client.SendAsync(HttpMethod.Post, $"{path}/")
            .ShouldRefuseAsync(
                405,
                "METHOD_NOT_ALLOWED",
                "`POST` does nothing here. Use one of these: GET, HEAD, OPTIONS."
            );
        Assert.Equal(200, (int)(await server.Client.SendAsync(HttpMethod.Head, $"{path}/")).StatusCode);
    }

    [Theory]
    [InlineData(
        "/graphql/ui/",
        "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )]
    [InlineData(
        "/graphql/graphiql/",
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )]
    public async Task Its_page_may_load_from_this_server_alone(string path, string policy)
    {
        var page = await GetAsync(path);

        Assert.Equal(policy, page.Headers.Header("Content-Security-Policy"));
        Assert.Equal("nosniff", page.Headers.Header("X-Content-Type-Options"));
        Assert.Equal("no-referrer", page.Headers.Header("Referrer-Policy"));
        Assert.False((await server.Client.GetAsync("/graphql/schema")).Headers.Contains("Content-Security-Policy"));
    }

    [Theory]
    [InlineData("/graphql/ui/LICENSE", "text/plain", "Copyright (c) ChilliCream, Inc.")]
    [InlineData("/graphql/graphiql/LICENSE.md", "text/markdown", "## monaco-editor")]
    public async Task Who_gets_its_files_gets_their_licences(string path, string type, string line)
    {
        var licence = await GetAsync(path);

        Assert.Equal(type, licence.Content.Headers.ContentType?.MediaType);
        Assert.Contains(line, await licence.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Banana_Cake_Pop_starts_at_this_server_with_an_example()
    {
        var settings = await GetAsync("/graphql/ui/bcp-config.json");

        Assert.Equal("no-cache", settings.Headers.CacheControl?.ToString());
        var json = JsonNode.Parse(await settings.Content.ReadAsStringAsync())?.AsObject() ?? [];
        Assert.True(json.Remove("graphQLDocument", out var document));
        Assert.Equal(
            await File.ReadAllTextAsync(RepositoryFiles.Of("schema", "operations", "district-12.graphql")),
            (string?)document
        );
        json.ShouldBe(
            """
            {
              "title": "Graph",
              "useBrowserUrlAsEndpoint": true,
              "endpoint": "../",
              "disableTelemetry": true,
              "includeCookies": false,
              "useGet": false
            }
            """
        );
    }

    [Fact]
    public async Task Without_its_files_its_page_tells_what_to_install()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        await using var app = builder.Build();
        var site = new IdeSite("An IDE", "/ide", "not-built", "/assets", "default-src 'none'");
        app.Map(site.Path, pages => pages.UseSite(site));
        await app.StartAsync();
        using var client = app.GetTestClient();

        var page = await client.GetAsync("/ide/");

        Assert.Equal(404, (int)page.StatusCode);
        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        Assert.Contains(
            "<p>Install Node.js 20.19 or newer, build the server again where npm can fetch packages, and restart it.</p>",
            await page.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
        Assert.Equal("", await (await client.GetAsync("/ide/other")).Content.ReadAsStringAsync());
    }

    private async Task<string> ScriptAsync(string path)
    {
        var page = await (await GetAsync($"{path}/")).Content.ReadAsStringAsync();
        var start = page.IndexOf(" src=\"", StringComparison.Ordinal) + 6;
        return $"{path}/{page[start..page.IndexOf('"', start)]}";
    }

    /// <summary>Follows no redirects; skips the test where the server was built without the IDEs.</summary>
    private async Task<HttpResponseMessage> GetAsync(string url, params (string Name, string Value)[] headers)
    {
        Skip.If(IdeSite.BananaCakePop.Files is null || IdeSite.GraphiQL.Files is null, MissingFiles.Cure);
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });
        return await client.SendAsync(HttpMethod.Get, new Uri(server.Address, url).ToString(), headers);
    }
}
