using Graph.Tests.Server.Reloading;

namespace Graph.Tests.Http.Exports;

/// <summary>Files of earlier revisions, by the same header as answers.</summary>
public sealed class RevisionExportTests
{
    private const string Header = "Graph-Revision";
    private const string File = "/export/areas.csv";

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task A_file_is_of_the_revision_that_is_named(string provider)
    {
        await using var server = await ReloadableServer.StartAsync(provider);
        var first = await GetAsync(server);
        var name = first.Headers.Header(Header);
        server.Change();
        await server.ReloadAsync();

        var current = await GetAsync(server);
        var old = await GetAsync(server, (Header, name[..8]));
        var known = await GetAsync(server, (Header, name), ("If-None-Match", $"{old.Headers.ETag}"));
        var head = await server.Client.SendAsync(HttpMethod.Head, File, (Header, name));
        var same = await GetAsync(server, (Header, "current"));

        Assert.Equal(await first.Content.ReadAsStringAsync(), await old.Content.ReadAsStringAsync());
        Assert.Equal(await current.Content.ReadAsStringAsync(), await same.Content.ReadAsStringAsync());
        Assert.Contains("Woods", await current.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal((name, name), (old.Headers.Header(Header), head.Headers.Header(Header)));
        Assert.Equal((304, name), ((int)known.StatusCode, known.Headers.Header(Header)));
        Assert.NotEqual(name, current.Headers.Header(Header));
        Assert.Equal(current.Headers.Header(Header), same.Headers.Header(Header));
        Assert.NotEqual(current.Headers.ETag, old.Headers.ETag);
        Assert.Equal(old.Headers.ETag, head.Headers.ETag);
        Assert.Contains(Header, old.Headers.Vary);
    }

    [Fact]
    public async Task A_revision_that_is_not_kept_is_no_file()
    {
        await using var server = await ReloadableServer.StartAsync();
        var name = (await GetAsync(server)).Headers.Header(Header);

        await GetAsync(server, (Header, "0123456789ab"))
            .ShouldRefuseAsync(
                400,
                "REVISION_NOT_FOUND",
                "There is no revision `0123456789ab`. Send `Graph-Revision` with one of these, or with its first 8 characters: "
                    + $"`{name}`."
            );
    }

    private static Task<HttpResponseMessage> GetAsync(
        ReloadableServer server,
        params (string Name, string Value)[] headers
    ) => server.Client.SendAsync(HttpMethod.Get, File, headers);
}
