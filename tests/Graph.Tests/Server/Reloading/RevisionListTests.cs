using System.Text.Json.Nodes;
using Graph.Data;
using Graph.Databases;
using Graph.Tests.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Server.Reloading;

/// <summary>The revisions that can be named, as clients ask for them.</summary>
public sealed class RevisionListTests
{
    private const string Query = "{ revisions { totalCount nodes { name loadedAt isServed } } }";

    private static readonly string Url = $"/graphql?query={Uri.EscapeDataString("{ revisions { nodes { name } } }")}";

    [Theory]
    [InlineData("InMemory", false)]
    [InlineData("Sqlite", true)]
    [InlineData("PostgreSql", true)]
    public async Task The_newest_is_the_first_and_served_and_earlier_ones_follow(string provider, bool keeps)
    {
        await using var server = await ReloadableServer.StartAsync(provider);
        var first = Assert.Single(await ListAsync(server));
        server.Clock.Advance(TimeSpan.FromMinutes(1));
        server.Change();
        await server.ReloadAsync();

        var both = await ListAsync(server);
        var served = await server.Client.DataAsync("{ dataset { revision loadedAt } }");

        Assert.True(first.IsServed);
        Assert.Equal(($"{served["dataset"]?["revision"]}", true), (both[0].Name, both[0].IsServed));
        Assert.Equal($"{served["dataset"]?["loadedAt"]}", both[0].LoadedAt);
        Assert.Equal(keeps ? [first with { IsServed = false }] : [], both.Skip(1));
        if (keeps)
            Assert.Equal(both, await ListAsync(server, first.Name));
    }

    [Fact]
    public async Task The_list_is_right_also_where_what_is_kept_changes_without_a_load()
    {
        await using var server = await ReloadableServer.StartAsync("Sqlite");
        server.Change();
        await server.ReloadAsync();
        var archives = server.Server.Services.GetRequiredService<ArchivedRows<GraphDbContext>>();
        var before = await server.Client.GetAsync(Url);
        var kept = Assert.Single(await archives.ListAsync(CancellationToken.None));
        var tag = $"{before.Headers.ETag}";
        Assert.Equal(2, (await ListAsync(server)).Count);
        Assert.Equal(304, (int)(await AskAgainAsync()).StatusCode);

        await archives.RemoveAsync(kept.Name, CancellationToken.None);

        Assert.Single(await ListAsync(server));
        Assert.Equal(200, (int)(await AskAgainAsync()).StatusCode);

        Task<HttpResponseMessage> AskAgainAsync() =>
            server.Client.SendAsync(HttpMethod.Get, Url, ("If-None-Match", tag));
    }

    private static async Task<IReadOnlyList<Listed>> ListAsync(ReloadableServer server, string? revision = null)
    {
        var response = await server.Client.PostAsync(
            $$"""{"query": "{{Query}}"}""",
            headers: revision is null ? [] : [("Graph-Revision", revision)]
        );
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync())?["data"]?["revisions"];
        var nodes = answer?["nodes"]?.AsArray() ?? [];
        Assert.Equal((int?)answer?["totalCount"], nodes.Count);
        return
        [
            .. nodes.Select(n => new Listed(
                $"{n?["name"]}",
                $"{n?["loadedAt"]}",
                n?["isServed"]?.GetValue<bool>() == true
            )),
        ];
    }

    private sealed record Listed(string Name, string LoadedAt, bool IsServed);
}
