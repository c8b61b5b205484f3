using System.Text.Json.Nodes;
using CsCheck;
using Graph.Tests.Peer;
using Graph.Tests.Peer.Model;

namespace Graph.Tests.Random;

/// <summary>What is told of lists together, and of lists inside rows, is over a database what it is over objects.</summary>
public abstract class RandomAggregateTests(PeerServer server)
{
    private static readonly long Runs = RandomRuns.Or(8);

    private static readonly Gen<(PeerList List, JsonObject Where)> Filters =
        from list in Draw.OneOf([.. PeerList.All, PeerList.Contests])
        from filter in FilterGenerator.Of(list.Type, depth: 2)
        select (list, filter);

    private static readonly Gen<(JsonObject Where, JsonArray Order, int Size)> Pages =
        from filter in FilterGenerator.Of(PeerModel.Incarnation, depth: 2)
        from order in OrderGenerator.Of(PeerModel.Incarnation)
        from size in Gen.Int[1, 3]
        select (filter, order, size);

    [Fact]
    public async Task All_rows_of_a_filter_are_told_together()
    {
        var (client, rows) = await ServeAsync();

        await Filters.SampleAsync(
            async filter =>
            {
                var (list, where) = filter;
                var data = await client.DataAsync(
                    $$"""
                    query ($where: {{list.TypeName}}FilterInput) {
                      {{list.Field}}(where: $where, first: 1) { {{ReferenceAggregate.Selection(list.Type)}} }
                    }
                    """,
                    new { where }
                );
                var meant = list.Rows(rows)
                    .Select(row => row.Row)
                    .Where(row => ReferenceFilter.Fulfils(list.Type, row, where));
                data[list.Field]!["aggregate"]!.ShouldBe(ReferenceAggregate.Of(list.Type, [.. meant]).ToJsonString());
            },
            iter: Runs,
            threads: 1
        );
    }

    [Fact]
    public async Task A_list_inside_rows_is_counted_told_and_walked_to_its_end()
    {
        var (client, rows) = await ServeAsync();

        await Pages.SampleAsync(
            async page =>
            {
                var (where, drawn, size) = page;
                // Where the list is also counted and added up, three orders weigh more than one request may.
                var order = new JsonArray([.. drawn.Take(1).Select(each => each!.DeepClone())]);
                var found = new Dictionary<int, List<int>>();
                string? after = null;
                for (var hasNext = true; hasNext; )
                {
                    var nodes = await NodesAsync(client, where, order, size, after);
                    foreach (var node in nodes)
                        Check(rows, where, node!, found);
                    after = nodes
                        .Select(node => node!["incarnationsConnection"]!["pageInfo"]!)
                        .Where(info => (bool)info["hasNextPage"]!)
                        .Select(info => (string?)info["endCursor"])
                        .FirstOrDefault();
                    hasNext = after is not null;
                }
                foreach (var district in rows.Districts)
                    Assert.Equal(Meant(district, where, order), found[district.Id]);
            },
            iter: Runs,
            threads: 1
        );
    }

    private static async Task<JsonArray> NodesAsync(
        HttpClient client,
        JsonObject where,
        JsonArray order,
        int first,
        string? after
    )
    {
        var data = await client.DataAsync(
            $$"""
            query ($where: IncarnationFilterInput, $order: [IncarnationSortInput!], $first: Int, $after: String) {
              districts(first: 50) { nodes {
                id
                incarnationsCount(where: $where)
                incarnationsConnection(where: $where, order: $order, first: $first, after: $after) {
                  totalCount nodes { id } pageInfo { hasNextPage endCursor } {{ReferenceAggregate.Selection(
                PeerModel.Incarnation
            )}}
                }
              } }
            }
            """,
            new
            {
                where,
                order,
                first,
                after,
            }
        );
        return data["districts"]!["nodes"]!.AsArray();
    }

    private static void Check(PeerRows rows, JsonObject where, JsonNode node, Dictionary<int, List<int>> found)
    {
        var district = rows.Districts.Single(each => each.Id == PeerPage.Key((string?)node["id"]));
        var meant = Meant(district, where, []);
        var connection = node["incarnationsConnection"]!;
        Assert.Equal(meant.Count, (int)node["incarnationsCount"]!);
        Assert.Equal(meant.Count, (int)connection["totalCount"]!);
        connection["aggregate"]!.ShouldBe(
            ReferenceAggregate
                .Of(PeerModel.Incarnation, [.. district.Incarnations.Where(each => meant.Contains(each.Id))])
                .ToJsonString()
        );
        found.TryAdd(district.Id, []);
        found[district.Id].AddRange(connection["nodes"]!.AsArray().Select(each => PeerPage.Key((string?)each!["id"])));
    }

    private static List<int> Meant(District district, JsonObject where, JsonArray order)
    {
        var rows = district
            .Incarnations.Where(each => ReferenceFilter.Fulfils(PeerModel.Incarnation, each, where))
            .OrderBy(each => each.Id);
        return [.. ReferenceOrder.Sort(PeerModel.Incarnation, rows, order).Select(each => each.Id)];
    }

    private async Task<(HttpClient, PeerRows)> ServeAsync()
    {
        var rows = RandomRows.Drawn();
        return (await server.ServeAsync(rows), rows.Linked());
    }

    [Collection(InMemoryPeer.Name)]
    public sealed class OnInMemory(InMemoryPeer server) : RandomAggregateTests(server);

    [Collection(SqlitePeer.Name)]
    public sealed class OnSqlite(SqlitePeer server) : RandomAggregateTests(server);

    [Collection(PostgreSqlPeer.Name)]
    public sealed class OnPostgreSql(PostgreSqlPeer server) : RandomAggregateTests(server);
}
