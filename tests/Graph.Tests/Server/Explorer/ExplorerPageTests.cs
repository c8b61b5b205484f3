using Graph.Server.Explorer;
using Graph.Server.Ide;
using Graph.Tests.Http;

namespace Graph.Tests.Server.Explorer;

/// <summary>What browsers are given at the addresses of the Explorer's views.</summary>
[Collection(ListeningServer.Name)]
public sealed class ExplorerPageTests(ListeningServer server)
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8";

    [Theory]
    [InlineData("/", "./")]
    [InlineData("/?day=2024-01-01", "./")]
    [InlineData("/parties", "./")]
    [InlineData("/search?q=almaty", "./")]
    [InlineData("/districts/12", "../")]
    [InlineData("/elections/2023", "../")]
    [InlineData("/deputies/", "../")]
    public async Task Each_is_the_page_with_the_way_back_to_the_first(string url, string root)
    {
        var page = await GetAsync(url);

        Assert.Equal(200, (int)page.StatusCode);
        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Accept", page.Headers.Vary);
        Assert.Contains($"<base href=\"{root}\" />", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/districts", "*/*")]
    [InlineData("/parties", "application/json")]
    [InlineData("/nothing", Browser)]
    [InlineData("/districts/12/more", Browser)]
    [InlineData("/districts12", Browser)]
    public async Task Programs_and_other_addresses_find_nothing(string url, string accept) =>
        Assert.Equal(404, (int)(await GetAsync(url, ("Accept", accept))).StatusCode);

    [Fact]
    public async Task The_page_is_asked_for_again_and_what_it_loads_is_kept()
    {
        var page = await GetAsync("/");
        var again = await GetAsync("/", ("Accept", Browser), ("If-None-Match", $"{page.Headers.ETag}"));
        var script = await GetAsync(await ScriptAsync(), ("Accept-Encoding", "br"));

        Assert.Equal("no-cache", page.Headers.CacheControl?.ToString());
        Assert.Equal(304, (int)again.StatusCode);
        Assert.Equal("public, max-age=31536000, immutable", script.Headers.Header("Cache-Control"));
        Assert.Equal(["br"], script.Content.Headers.ContentEncoding);
    }

    [Fact]
    public async Task The_scripts_of_its_view_come_with_it_and_those_of_no_other()
    {
        var map = await TextAsync("/");
        var districts = await TextAsync("/districts/12");

        Assert.Contains("<link rel=\"modulepreload\" href=\"./explorer/assets/Map-", map, StringComparison.Ordinal);
        Assert.Contains("href=\"./explorer/assets/District-", districts, StringComparison.Ordinal);
        Assert.DoesNotContain("District-", map, StringComparison.Ordinal);
        Assert.DoesNotContain("Map-", districts, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_picture_for_links_has_its_whole_address() =>
        Assert.Contains(
            $"<meta property=\"og:image\" content=\"{server.Client.BaseAddress}explorer/share.png\" />",
            await TextAsync("/districts/12"),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task The_script_of_the_first_view_is_small()
    {
        var script = await GetAsync(await ScriptAsync(), ("Accept-Encoding", "br"));

        Assert.InRange((await script.Content.ReadAsByteArrayAsync()).Length, 1_000, 60_000);
    }

    [Fact]
    public async Task Nothing_may_come_from_elsewhere()
    {
        var page = await GetAsync("/districts/12");

        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
                + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
            page.Headers.Header("Content-Security-Policy")
        );
        Assert.Equal("nosniff", page.Headers.Header("X-Content-Type-Options"));
        Assert.Equal("no-referrer", page.Headers.Header("Referrer-Policy"));
    }

    [Fact]
    public async Task It_leads_to_no_IDE_where_there_is_none()
    {
        Skip.If(ExplorerFiles.Page is null, MissingFiles.Cure);
        await using var closed = new ConfiguredServer(null, KeyValuePair.Create("Ide:Enabled", "false"));
        using var client = closed.CreateClient();

        var without = await client.SendAsync(HttpMethod.Get, "/", ("Accept", Browser));
        var with = await GetAsync("/");

        Assert.DoesNotContain("graphiql", await without.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("graphiql", await with.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private async Task<string> ScriptAsync()
    {
        var page = await TextAsync("/");
        var start = page.IndexOf(" src=\"./", StringComparison.Ordinal) + 7;
        return page[start..page.IndexOf('"', start)];
    }

    private async Task<string> TextAsync(string url) => await (await GetAsync(url)).Content.ReadAsStringAsync();

    /// <summary>Asks as a browser does; skips the test where the server was built without the Explorer.</summary>
    private Task<HttpResponseMessage> GetAsync(string url, params (string Name, string Value)[] headers)
    {
        Skip.If(ExplorerFiles.Page is null, MissingFiles.Cure);
        return server.Client.SendAsync(HttpMethod.Get, url, headers.Length == 0 ? [("Accept", Browser)] : headers);
    }
}
