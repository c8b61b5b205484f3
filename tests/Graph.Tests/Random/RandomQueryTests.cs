using System.Text.Json.Nodes;
using CsCheck;
using Graph.Tests.Peer;
using Graph.Tests.Peer.Model;

namespace Graph.Tests.Random;

/// <summary>Filters, orders and pages drawn by chance mean over a database what they mean over objects.</summary>
public abstract class RandomQueryTests(PeerServer server)
{
    /// <summary>How many queries are drawn: few, since each has a shape of its own and costs a compilation.</summary>
    private static readonly long Runs = RandomRuns.Or(14);

    private static readonly Gen<PeerList> Lists = Draw.OneOf(PeerList.All);

    private static readonly Gen<(PeerList List, JsonObject Where)> Filters =
        from list in Lists
        from filter in FilterGenerator.Of(list.Type, depth: 3)
        select (list, filter);

    private static readonly Gen<(PeerList List, JsonObject Where, JsonArray Order, int Size)> Walks =
        from list in Lists
        from filter in FilterGenerator.Of(list.Type, depth: 2)
        from order in OrderGenerator.Of(list.Type)
        from size in Gen.Int[1, 9]
        select (list, filter, order, size);

    [Fact]
    public async Task A_filter_finds_the_rows_that_it_means()
    {
        var (client, rows) = await ServeAsync();

        await Filters.SampleAsync(
            async filter =>
            {
                var (list, where) = filter;
                var page = await list.PageAsync(client, new { where, first = 50 });
                Assert.Equal(list.Ids(rows, where, []).Order(), page.Ids.Order());
            },
            iter: Runs,
            threads: 1
        );
    }

    [Fact]
    public async Task Walking_all_pages_gives_each_row_once_and_in_order_both_ways()
    {
        var (client, rows) = await ServeAsync();

        await Walks.SampleAsync(
            async walk =>
            {
                var (list, where, order, size) = walk;
                var expected = list.Ids(rows, where, order);
                Assert.Equal(expected, await ForwardAsync(client, list, where, order, size));
                Assert.Equal(expected, await BackwardAsync(client, list, where, order, size));
            },
            iter: Runs,
            threads: 1
        );
    }

    private static async Task<List<int>> ForwardAsync(
        HttpClient client,
        PeerList list,
        JsonObject where,
        JsonArray order,
        int first
    )
    {
        var ids = new List<int>();
        string? after = null;
        for (PeerPage? page = null; page is not { HasNextPage: false }; after = page.EndCursor)
        {
            page = await list.PageAsync(
                client,
                new
                {
                    where,
                    order,
                    first,
                    after,
                }
            );
            Assert.Equal(after is not null, page.HasPreviousPage);
            ids.AddRange(page.Ids);
        }
        return ids;
    }

    private static async Task<List<int>> BackwardAsync(
        HttpClient client,
        PeerList list,
        JsonObject where,
        JsonArray order,
        int last
    )
    {
        var ids = new List<int>();
        string? before = null;
        for (PeerPage? page = null; page is not { HasPreviousPage: false }; before = page.StartCursor)
        {
            page = await list.PageAsync(
                client,
                new
                {
                    where,
                    order,
                    last,
                    before,
                }
            );
            Assert.Equal(before is not null, page.HasNextPage);
            ids.InsertRange(0, page.Ids);
        }
        return ids;
    }

    private async Task<(HttpClient, PeerRows)> ServeAsync()
    {
        var rows = RandomRows.Drawn();
        return (await server.ServeAsync(rows), rows.Linked());
    }

    [Collection(InMemoryPeer.Name)]
    public sealed class OnInMemory(InMemoryPeer server) : RandomQueryTests(server);

    [Collection(SqlitePeer.Name)]
    public sealed class OnSqlite(SqlitePeer server) : RandomQueryTests(server);

    [Collection(PostgreSqlPeer.Name)]
    public sealed class OnPostgreSql(PostgreSqlPeer server) : RandomQueryTests(server);
}
