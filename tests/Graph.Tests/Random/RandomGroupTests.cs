using System.Text.Json.Nodes;
using CsCheck;
using Graph.Tests.Peer;
using Graph.Tests.Peer.Model;

namespace Graph.Tests.Random;

/// <summary>Groups of rows are over a database what they are over objects: keys, conditions, order, pages and rows.</summary>
public abstract class RandomGroupTests(PeerServer server)
{
    private static readonly long Runs = RandomRuns.Or(9);

    private static readonly Gen<GroupQuery> Queries =
        from list in Draw.OneOf([.. PeerList.All.Where(each => each.Field != "regions")])
        from filter in FilterGenerator.Of(list.Type, depth: 1)
        from keys in GroupGenerator.Keys(list.Type)
        from conditions in GroupGenerator.Where(list.Type)
        from order in GroupGenerator.Order(list.Type, keys)
        from skip in Gen.Int[0, 3]
        select new GroupQuery(list, filter, keys, conditions, order, skip);

    [Fact]
    public async Task Groups_are_what_they_mean()
    {
        var rows = RandomRows.Drawn();
        var client = await server.ServeAsync(rows);
        var linked = rows.Linked();

        await Queries.SampleAsync(
            async query =>
            {
                var data = await client.DataAsync(query.Text, query.Variables);
                var groups = data[query.List.Field]!["groups"]!.AsArray();
                var meant = query.Meant(linked);
                Assert.Equal(meant.Select(query.Shown), groups.Select(group => query.Shown(group!)));
            },
            iter: Runs,
            threads: 1
        );
    }

    /// <summary>Groups that a client asks for.</summary>
    private sealed record GroupQuery(
        PeerList List,
        JsonObject Filter,
        IReadOnlyList<DrawnKey> Keys,
        JsonObject Where,
        JsonArray Order,
        int Skip
    )
    {
        private const int First = 40;

        public string Text =>
            $$"""
                query (
                  $filter: {{List.TypeName}}FilterInput, $by: [{{List.TypeName}}GroupByInput!]!, $skip: Int, $first: Int,
                  $where: {{List.TypeName}}AggregateFilterInput, $order: [{{List.TypeName}}GroupSortInput!]
                ) {
                  {{List.Field}}(where: $filter) {
                    groups(by: $by, where: $where, order: $order, skip: $skip, first: $first) {
                      key { {{string.Join(' ', Keys.Select(key => key.Selection))}} }
                      {{ReferenceAggregate.Selection(List.Type)}}
                      nodes(first: 2) { id }
                    }
                  }
                }
                """;

        public object Variables =>
            new
            {
                filter = Filter,
                by = Keys.Select(key => key.At(key.Part)).ToArray(),
                where = Where,
                order = Order,
                skip = Skip,
                first = First,
            };

        public IEnumerable<(List<object> Rows, IReadOnlyList<int> Ids)> Meant(PeerRows rows)
        {
            var ids = List.Rows(rows).ToDictionary(row => row.Row, row => row.Id);
            return new ReferenceGroups(List.Type, Keys)
                .Of(ids.Keys.Where(row => ReferenceFilter.Fulfils(List.Type, row, Filter)), Where, Order)
                .Skip(Skip)
                .Take(First)
                .Select(group => (group, (IReadOnlyList<int>)[.. group.Select(row => ids[row]).Order().Take(2)]));
        }

        public string Shown((List<object> Rows, IReadOnlyList<int> Ids) group) =>
            string.Join(
                ' ',
                [
                    .. Keys.Select(key => Written(JsonValues.Of(key.Read(group.Rows[0])))),
                    ReferenceAggregate.Of(List.Type, group.Rows).ToJsonString(),
                    .. group.Ids.Select(id => $"{id}"),
                ]
            );

        public string Shown(JsonNode group) =>
            string.Join(
                ' ',
                [
                    .. Keys.Select(key => Written(key.In(group["key"]))),
                    group["aggregate"]!.ToJsonString(),
                    .. group["nodes"]!.AsArray().Select(node => $"{PeerPage.Key((string?)node!["id"])}"),
                ]
            );

        private static string Written(JsonNode? key) => key?.ToJsonString() ?? "null";
    }

    [Collection(InMemoryPeer.Name)]
    public sealed class OnInMemory(InMemoryPeer server) : RandomGroupTests(server);

    [Collection(SqlitePeer.Name)]
    public sealed class OnSqlite(SqlitePeer server) : RandomGroupTests(server);

    [Collection(PostgreSqlPeer.Name)]
    public sealed class OnPostgreSql(PostgreSqlPeer server) : RandomGroupTests(server);
}
