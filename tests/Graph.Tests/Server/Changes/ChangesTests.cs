using Graph.Data;
using Graph.Data.Revisions;
using Graph.Tests.Data.Loading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Server.Changes;

/// <summary>What changed since an earlier revision, as clients ask for it.</summary>
public sealed class ChangesTests : IDisposable
{
    private const string Query = """
        query ($since: String!, $first: Int, $after: String, $types: [RecordType!], $kinds: [ChangeKind!]) {
          changes(since: $since, first: $first, after: $after, types: $types, kinds: $kinds) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { kind type label field before after }
          }
        }
        """;

    private readonly TestDataset before = new();
    private readonly TestDataset after = new();
    private readonly OtherRevision earlier = new();

    public ChangesTests() =>
        after
            .Replace("districts/1.json", "46.7", "46.8")
            .Replace("districts/1.json", "2023-03-28", "2023-03-29")
            .Replace("areas.json", "\"en\": \"Lakes\"", "\"en\": \"Ponds\"");

    public void Dispose()
    {
        before.Dispose();
        after.Dispose();
        earlier.Dispose();
    }

    [Theory]
    [InlineData("InMemory")]
    [InlineData("Sqlite")]
    public async Task Changes_come_in_pages_and_are_compared_once(string provider)
    {
        await using var server = await StartAsync(("Database:Provider", provider));
        using var client = server.CreateClient();

        (await client.DataAsync(Query, new { since = earlier.Name, first = 2 })).ShouldBe(
            """
            {
              "changes": {
                "totalCount": 3,
                "pageInfo": { "hasNextPage": true, "endCursor": "MQ==" },
                "nodes": [
                  {
                    "kind": "CHANGED",
                    "type": "AREA",
                    "label": "Ponds",
                    "field": "names",
                    "before": "Lakes (EN)",
                    "after": "Ponds (EN)"
                  },
                  {
                    "kind": "CHANGED",
                    "type": "CONTEST",
                    "label": "No. 1 in the election of 2023",
                    "field": "percent",
                    "before": "46.7",
                    "after": "46.8"
                  }
                ]
              }
            }
            """
        );
        (
            await client.DataAsync(
                Query,
                new
                {
                    since = earlier.Name[..8],
                    first = 2,
                    after = "MQ==",
                }
            )
        ).ShouldBe(
            """
            {
              "changes": {
                "totalCount": 3,
                "pageInfo": { "hasNextPage": false, "endCursor": "Mg==" },
                "nodes": [
                  {
                    "kind": "CHANGED",
                    "type": "MANDATE",
                    "label": "Bolat as deputy of No. 1",
                    "field": "sinceDate",
                    "before": "2023-03-28",
                    "after": "2023-03-29"
                  }
                ]
              }
            }
            """
        );
        Assert.Equal(1, earlier.Opened);
    }

    [Fact]
    public async Task Types_and_kinds_leave_what_is_wanted_and_an_ID_leads_to_the_record()
    {
        await using var server = await StartAsync();
        using var client = server.CreateClient();

        var answer = await client.DataAsync(
            "query ($since: String!) { changes(since: $since, types: [CONTEST]) { edges { node { recordId } } } "
                + "none: changes(since: $since, kinds: [ADDED, REMOVED]) { totalCount } }",
            new { since = earlier.Name }
        );
        var id = $"{answer["changes"]?["edges"]?[0]?["node"]?["recordId"]}";

        answer["none"].ShouldBe("""{ "totalCount": 0 }""");
        (
            await client.DataAsync("query ($id: ID!) { node(id: $id) { ... on Contest { percent } } }", new { id })
        ).ShouldBe("""{ "node": { "percent": 46.8 } }""");
    }

    [Fact]
    public async Task A_revision_that_is_not_kept_is_told_with_those_that_are()
    {
        await using var server = await StartAsync();
        using var client = server.CreateClient();

        var error = await client.ErrorAsync(Query, new { since = "0123456789ab" });

        Assert.Equal(
            "`since` is `0123456789ab`, which is none of the revisions that are kept, or the beginning of more than one. "
                + $"They are `{earlier.Name}` of 2024-05-01 09:30 UTC. Give one of them, whole or its first 8 characters.",
            $"{error["message"]}"
        );
        Assert.Equal("REVISION_NOT_FOUND", $"{error["extensions"]?["code"]}");
    }

    [Fact]
    public async Task Revisions_that_are_too_large_are_not_compared()
    {
        await using var server = await StartAsync(("Limits:LookedThrough", "100000"));
        using var client = server.CreateClient();
        await earlier.PretendAsync(records: 100_000);

        var error = await client.ErrorAsync(Query, new { since = earlier.Name });

        Assert.Equal("TOO_EXPENSIVE", $"{error["extensions"]?["code"]}");
        Assert.Matches("^The two revisions have 100[0-9]{3} records together; 100000 may be", $"{error["message"]}");
    }

    [Fact]
    public async Task Nothing_has_changed_since_what_is_served()
    {
        await using var server = new ConfiguredServer();
        using var client = server.CreateClient();
        var served = await client.DataAsync("{ dataset { revision } }");

        (await client.DataAsync(Query, new { since = $"{served["dataset"]?["revision"]}" }))["changes"]
            ?["totalCount"].ShouldBe("0");
    }

    [Fact]
    public async Task A_server_that_keeps_none_says_so()
    {
        await using var server = new ConfiguredServer();
        using var client = server.CreateClient();

        var error = await client.ErrorAsync("{ changes(since: \"0123456789ab\") { totalCount } }");

        Assert.StartsWith("This server keeps no earlier revision", $"{error["message"]}", StringComparison.Ordinal);
    }

    private async Task<ConfiguredServer> StartAsync(params (string Key, string Value)[] settings)
    {
        await earlier.LoadAsync(before.Folder);
        var server = new ConfiguredServer(
            services => services.AddSingleton<IRevisions>(earlier),
            [
                KeyValuePair.Create("Dataset:Path", after.Folder),
                .. settings.Select(s => KeyValuePair.Create(s.Key, s.Value)),
            ]
        );
        earlier.Served = server.Services.GetRequiredService<IDbContextFactory<GraphDbContext>>();
        return server;
    }
}
