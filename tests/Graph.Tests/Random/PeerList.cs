using System.Text.Json.Nodes;
using Graph.Tests.Peer.Model;

namespace Graph.Tests.Random;

/// <summary>A list of the peer's schema, and the same rows as objects.</summary>
/// <param name="Field">The connection's name.</param>
/// <param name="TypeName">The name of the rows' type.</param>
/// <param name="Type">How the reference reads the rows.</param>
/// <param name="Rows">The rows, by their keys.</param>
internal sealed record PeerList(
    string Field,
    string TypeName,
    TypeModel Type,
    Func<PeerRows, IEnumerable<(int Id, object Row)>> Rows
)
{
    public static IReadOnlyList<PeerList> All { get; } =
    [
        new("districts", "District", PeerModel.District, rows => rows.Districts.Select(d => (d.Id, (object)d))),
        new("regions", "Region", PeerModel.Region, rows => rows.Regions.Select(r => (r.Id, (object)r))),
        new(
            "incarnations",
            "Incarnation",
            PeerModel.Incarnation,
            rows => rows.Incarnations.Select(i => (i.Id, (object)i))
        ),
    ];

    /// <summary>A list whose rows have no ID, and numbers with a fraction.</summary>
    public static PeerList Contests { get; } =
        new("contests", "Contest", PeerModel.Contest, rows => rows.Contests.Select(c => (c.Id, (object)c)));

    /// <summary>The keys of the rows that a filter means, in the order that is meant; the key breaks ties.</summary>
    public IReadOnlyList<int> Ids(PeerRows rows, JsonObject where, JsonArray order)
    {
        var ids = Rows(rows).ToDictionary(row => row.Row, row => row.Id);
        var found = ids.Keys.Where(row => ReferenceFilter.Fulfils(Type, row, where)).OrderBy(row => ids[row]);
        return [.. ReferenceOrder.Sort(Type, found, order).Select(row => ids[row])];
    }

    public async Task<PeerPage> PageAsync(HttpClient client, object variables)
    {
        var data = await client.DataAsync(
            $$"""
            query (
              $where: {{TypeName}}FilterInput
              $order: [{{TypeName}}SortInput!]
              $first: Int
              $after: String
              $last: Int
              $before: String
            ) {
              {{Field}}(where: $where, order: $order, first: $first, after: $after, last: $last, before: $before) {
                nodes { id }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              }
            }
            """,
            variables
        );
        return new PeerPage(data[Field] ?? throw new InvalidDataException($"`{Field}` is null."));
    }
}
