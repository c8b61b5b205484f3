using System.Text.Json.Nodes;
using Graph.Data;
using Graph.Data.Revisions;
using Graph.Tests.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Server.Reloading;

public sealed class RevisionTests
{
    private const string Header = "Graph-Revision";
    private const string Query = "{ dataset { title revision } regions { nodes { name areas { name } } } }";
    private const string Body = $$"""{"query": "{{Query}}"}""";
    private const string Before =
        """[{"name":"North","areas":[{"name":"Hills"},{"name":"Lakes"}]},{"name":"South","areas":[]}]""";

    public static TheoryData<string> Keeping => ["Sqlite", "PostgreSql"];

    [Theory]
    [MemberData(nameof(Keeping))]
    public async Task What_was_replaced_is_answered_to_those_who_name_it(string provider)
    {
        await using var server = await ReloadableServer.StartAsync(provider);
        var (first, _, _) = await AskAsync(server);
        server.Change();
        await server.ReloadAsync();
        var (second, _, current) = await AskAsync(server);
        Assert.NotEqual(first, second);

        for (var time = 0; time < 3; time++) // PostgreSQL gets all at once from the second time on
        {
            var (old, told, rows) = await AskAsync(server, first[..8]);
            Assert.Equal((first, first, Before), (old, told, rows));
            Assert.Equal((second, second, current), await AskAsync(server, second));
            Assert.Equal((second, second, current), await AskAsync(server, "current"));
            Assert.Equal((second, second, current), await AskAsync(server));
        }
    }

    [Theory]
    [MemberData(nameof(Keeping))]
    public async Task A_tag_is_of_the_revision_that_was_asked_for(string provider)
    {
        await using var server = await ReloadableServer.StartAsync(provider);
        var (first, _, _) = await AskAsync(server);
        server.Change();
        await server.ReloadAsync();
        var url = $"/graphql?query={Uri.EscapeDataString(Query)}";

        var current = await server.Client.GetAsync(url);
        var old = await server.Client.SendAsync(HttpMethod.Get, url, (Header, first));
        var same = await server.Client.SendAsync(
            HttpMethod.Get,
            url,
            (Header, first),
            ("If-None-Match", old.Headers.ETag?.ToString() ?? "")
        );

        Assert.NotEqual(current.Headers.ETag, old.Headers.ETag);
        Assert.Equal(304, (int)same.StatusCode);
        Assert.Equal(first, old.Headers.GetValues(Header).Single());
        Assert.NotEqual(first, current.Headers.GetValues(Header).Single());
    }

    [Theory]
    [MemberData(nameof(Keeping))]
    public async Task As_many_stay_as_are_set(string provider)
    {
        await using var server = await ReloadableServer.StartAsync(provider, ("Dataset:KeptRevisions", "2"));
        var names = new List<string>();
        for (var load = 0; load < 4; load++)
        {
            names.Insert(0, (await AskAsync(server)).Revision);
            server.Dataset.Write(
                "dataset.json",
                $$"""{ "title": "Districts, no. {{load}}", "licence": "CC BY 4.0" }"""
            );
            server.Clock.Advance(TimeSpan.FromMinutes(1));
            Assert.Equal(200, (int)(await server.ReloadAsync()).StatusCode);
        }
        names.Insert(0, (await AskAsync(server)).Revision);

        var kept = await server.Server.Services.GetRequiredService<IRevisions>().ListAsync(CancellationToken.None);
        var (_, answer) = await SendAsync(server, names[4]);

        Assert.Equal(names.Take(3), kept.Select(k => k.Revision));
        Assert.Equal([true, false, false], kept.Select(k => k.IsCurrent));
        Assert.Equal("REVISION_NOT_FOUND", (string?)answer["errors"]?[0]?["extensions"]?["code"]);
        Assert.Equal(
            $"There is no revision `{names[4]}`. Send `Graph-Revision` with one of these, or with its first 8 characters: "
                + $"`{names[0]}`, `{names[1]}`, `{names[2]}`.",
            (string?)answer["errors"]?[0]?["message"]
        );
    }

    [Theory]
    [MemberData(nameof(Keeping))]
    public async Task What_is_loaded_again_is_kept_no_more_and_what_it_replaces_is(string provider)
    {
        await using var server = await ReloadableServer.StartAsync(provider);
        var (first, _, _) = await AskAsync(server);
        server.Change();
        await server.ReloadAsync();
        var (second, _, _) = await AskAsync(server);
        server.ChangeBack();
        await server.ReloadAsync();

        var kept = await server.Server.Services.GetRequiredService<IRevisions>().ListAsync(CancellationToken.None);

        Assert.Equal([first, second], kept.Select(k => k.Revision));
        Assert.Equal((first, first, Before), await AskAsync(server, first));
        Assert.Equal(second, (await AskAsync(server, second)).Revision);
    }

    [Theory]
    [MemberData(nameof(Keeping))]
    public async Task All_that_an_opened_revision_reads_is_its_own(string provider)
    {
        await using var server = await ReloadableServer.StartAsync(provider);
        var (first, _, _) = await AskAsync(server);
        var revisions = server.Server.Services.GetRequiredService<IRevisions>();
        await using var before = await revisions.OpenAsync(first, CancellationToken.None);
        Assert.Equal(2, await Assert.IsAssignableFrom<GraphDbContext>(before).Areas.CountAsync());
        server.Change();
        await server.ReloadAsync();

        await using var old = await revisions.OpenAsync(first, CancellationToken.None);
        await using var other = await revisions.OpenAsync("00000000", CancellationToken.None);
        for (var time = 0; time < 3; time++) // what is held ends with its context, also where that is used again
            await using (var held = await revisions.OpenAsync(first[..8], CancellationToken.None))
                Assert.Equal(2, await Assert.IsAssignableFrom<GraphDbContext>(held).Areas.CountAsync());

        Assert.Equal(2, await Assert.IsAssignableFrom<GraphDbContext>(before).Areas.CountAsync());
        Assert.Equal(2, await Assert.IsAssignableFrom<GraphDbContext>(old).Areas.CountAsync());
        Assert.Null(other);
    }

    [Fact]
    public async Task In_memory_nothing_stays_but_what_is_loaded()
    {
        await using var server = await ReloadableServer.StartAsync();
        var (first, _, _) = await AskAsync(server);
        server.Change();
        await server.ReloadAsync();
        var (second, told, _) = await AskAsync(server, "current");

        var (_, answer) = await SendAsync(server, first);

        Assert.Equal(second, told);
        Assert.Equal("REVISION_NOT_FOUND", (string?)answer["errors"]?[0]?["extensions"]?["code"]);
    }

    [Fact]
    public async Task A_database_that_has_a_dataset_is_served_as_it_is_where_no_folder_is_named()
    {
        await using var server = await ReloadableServer.StartAsync("Sqlite");
        await using var other = server.StartAnother(folder: false);
        using var client = other.CreateClient();

        var answer = await client.DataAsync("{ dataset { title } }");
        var reload = new HttpRequestMessage(HttpMethod.Post, "/admin/reload")
        {
            Headers = { { "Authorization", $"Bearer {ReloadableServer.Token}" } },
        };

        Assert.Equal("Test districts", (string?)answer["dataset"]?["title"]);
        Assert.Equal(409, (int)(await client.SendAsync(reload)).StatusCode);
    }

    private static async Task<(string Revision, string Told, string Rows)> AskAsync(
        ReloadableServer server,
        string? revision = null
    )
    {
        var (told, answer) = await SendAsync(server, revision);
        Assert.Null(answer["errors"]?.ToJsonString());
        return (
            $"{answer["data"]?["dataset"]?["revision"]}",
            told,
            answer["data"]?["regions"]?["nodes"]?.ToJsonString() ?? ""
        );
    }

    private static async Task<(string Told, JsonNode Answer)> SendAsync(ReloadableServer server, string? revision)
    {
        var response = await server.Client.PostAsync(Body, headers: revision is null ? [] : [(Header, revision)]);
        var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync());
        return (
            response.Headers.TryGetValues(Header, out var told) ? told.Single() : "",
            answer ?? throw new InvalidDataException("The server answered `null`.")
        );
    }
}
