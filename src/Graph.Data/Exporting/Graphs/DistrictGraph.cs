using System.Globalization;
using Graph.Data.Exporting.Rows;
using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace Graph.Data.Exporting.Graphs;

/// <summary>Lives of districts with their borders, and with the deputies who represent them.</summary>
/// <param name="Nodes">Lives of districts, and deputies.</param>
/// <param name="Edges">Borders, one for both sides together, and representations.</param>
internal sealed record DistrictGraph(IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphEdge> Edges)
{
    public const string District = "district";
    public const string Deputy = "deputy";
    public const string Border = "border";
    public const string Represents = "represents";

    /// <summary>Reads it.</summary>
    /// <param name="database">The dataset, as it is at one moment.</param>
    /// <param name="day">The day whose districts, borders and deputies are wanted; null for all.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<DistrictGraph> ReadAsync(
        GraphDbContext database,
        DateOnly? day,
        CancellationToken cancellation
    )
    {
        var rows = await FormRows.ReadAsync(database, day, cancellation);
        var borders = await database
            .Borders.StoodOn(Lives.OfBorder, day)
            .OrderBy(b => b.FromId)
            .ThenBy(b => b.ToId)
            .ToListAsync(cancellation);
        var holders = rows.Mandates.Select(m => m.DeputyId).ToHashSet(StringComparer.Ordinal);
        return new(
            [
                .. rows.Incarnations.Select(i => Node(rows, i)),
                .. rows.Deputies.Where(d => holders.Contains(d.Id)).Select(d => Node(rows, d)),
            ],
            [.. borders.GroupBy(Pair).Select(Edge), .. rows.Mandates.Select(m => Edge(rows, m))]
        );
    }

    /// <summary>How many there are of each kind.</summary>
    public IReadOnlyList<ExportedPart> Parts() =>
        [
            .. Nodes
                .Select(n => n.Kind)
                .Concat(Edges.Select(e => e.Kind))
                .GroupBy(k => k)
                .Select(k => new ExportedPart(k.Key, k.Count())),
        ];

    private static GraphNode Node(FormRows rows, Incarnation incarnation)
    {
        var district = rows.Districts[incarnation.DistrictId];
        var since = WrittenMoment.Of(incarnation.SinceYear, incarnation.SinceDate);
        var until = WrittenMoment.Of(incarnation.UntilYear, incarnation.UntilDate);
        return new(
            $"{District}/{incarnation.Id}",
            District,
            ExportedNames.English(rows.Names.Of(district)),
            [
                ("number", district.Number.ToString(CultureInfo.InvariantCulture)),
                ("region", incarnation.RegionId),
                ("since", since),
                ("until", until),
            ]
        );
    }

    private static GraphNode Node(FormRows rows, Deputy deputy) =>
        new($"{Deputy}/{deputy.Id}", Deputy, ExportedNames.English(rows.Names.Of(deputy)), []);

    private static (string, string) Pair(Border border) =>
        string.CompareOrdinal(border.FromId, border.ToId) < 0
            ? (border.FromId, border.ToId)
            : (border.ToId, border.FromId);

    /// <summary>A border has no direction; what each side says of where the other lies is told apart.</summary>
    private static GraphEdge Edge(IGrouping<(string One, string Other), Border> sides)
    {
        var (one, other) = sides.Key;
        return new(
            $"{District}/{one}",
            $"{District}/{other}",
            Border,
            [
                ("direction", $"{sides.FirstOrDefault(b => b.FromId == one)?.Direction}"),
                ("directionBack", $"{sides.FirstOrDefault(b => b.FromId == other)?.Direction}"),
                ("statedBy", string.Join(' ', sides.Select(b => b.FromId))),
            ]
        );
    }

    private static GraphEdge Edge(FormRows rows, Mandate mandate) =>
        new(
            $"{Deputy}/{mandate.DeputyId}",
            $"{District}/{mandate.IncarnationId}",
            Represents,
            [
                (
                    "party",
                    rows.Parties.FirstOrDefault(p => p.Id == mandate.PartyId) is { } party
                        ? ExportedNames.English(rows.Names.Of(party))
                        : null
                ),
                ("since", WrittenMoment.Of(mandate.SinceYear, mandate.SinceDate)),
                ("until", WrittenMoment.Of(mandate.UntilYear, mandate.UntilDate)),
            ]
        );
}
