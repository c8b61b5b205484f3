using Graph.Data;
using Graph.Databases;
using Graph.Tests.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Server.Reloading;

/// <summary>Revisions that were kept before the tables were changed by a migration.</summary>
public sealed class OutdatedRevisionTests
{
    private const string Body = """{"query": "{ dataset { revision } }"}""";

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task What_cannot_be_read_any_more_is_not_listed_and_said_to_be_so(string provider)
    {
        await using var server = await StartAsync(provider);
        var (old, served) = await ReplaceAsync(server);
        await OutdatedRows.MakeAsync(server);

        var listed = await server.Client.DataAsync("{ revisions { nodes { name } } }");
        var compared = await server.Client.ErrorAsync($"{{ changes(since: \"{old}\") {{ totalCount }} }}");

        listed.ShouldBe($$"""{ "revisions": { "nodes": [{ "name": "{{served}}" }] } }""");
        Assert.Equal("REVISION_NOT_FOUND", $"{compared["extensions"]?["code"]}");
        Assert.Equal(
            $"`since` is `{old}`, which is kept as another version of this server has written it, and cannot be read. "
                + "Load its files again to have it kept anew, or compare folders with the command `dataset diff`.",
            $"{compared["message"]}"
        );
        var told =
            $"The revision `{old}` is kept as another version of this server has written it, and cannot be read. "
            + $"Send `Graph-Revision` with one of these, or with its first 8 characters: `{served}`.";
        await server
            .Client.PostAsync(Body, headers: [("Graph-Revision", old), ("Accept", "application/graphql-response+json")])
            .ShouldRefuseAsync(400, "REVISION_NOT_FOUND", told);
        await server
            .Client.SendAsync(HttpMethod.Get, "/export/areas.csv", ("Graph-Revision", old))
            .ShouldRefuseAsync(400, "REVISION_NOT_FOUND", told);
    }

    [Theory]
    [InlineData("Sqlite")]
    [InlineData("PostgreSql")]
    public async Task It_makes_room_for_later_ones_and_is_kept_anew_once_its_files_are_loaded(string provider)
    {
        await using var server = await StartAsync(provider);
        var (old, served) = await ReplaceAsync(server);
        await OutdatedRows.MakeAsync(server);
        server.ChangeBack();
        await server.ReloadAsync();
        server.Change();
        await server.ReloadAsync();

        var kept = await server
            .Server.Services.GetRequiredService<ArchivedRows<GraphDbContext>>()
            .ListAsync(CancellationToken.None);
        var answer = await server.Client.PostAsync(Body, headers: ("Graph-Revision", old));

        Assert.True(Assert.Single(kept).IsReadable);
        Assert.NotEqual(old, served);
        Assert.Contains(old, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(old, answer.Headers.Header("Graph-Revision"));
    }

    private static Task<ReloadableServer> StartAsync(string provider) =>
        ReloadableServer.StartAsync(provider, ("Dataset:KeptRevisions", "1"));

    private static async Task<(string Old, string Served)> ReplaceAsync(ReloadableServer server)
    {
        var old = await RevisionAsync(server);
        server.Change();
        await server.ReloadAsync();
        return (old, await RevisionAsync(server));
    }

    private static async Task<string> RevisionAsync(ReloadableServer server) =>
        $"{(await server.Client.DataAsync("{ dataset { revision } }"))["dataset"]?["revision"]}";
}
