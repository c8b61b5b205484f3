using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace Graph.Data.Exporting.Rows;

/// <summary>The rows that graphs, maps and Popolo are made of: all, or what stood on a day.</summary>
internal sealed class FormRows
{
    private FormRows(ExportedNames names) => Names = names;

    public required Legislature Legislature { get; init; }

    public required IReadOnlyDictionary<string, District> Districts { get; init; }

    public required IReadOnlyList<Incarnation> Incarnations { get; init; }

    public required IReadOnlyList<Region> Regions { get; init; }

    public required IReadOnlyList<Area> Areas { get; init; }

    public required IReadOnlyList<Mandate> Mandates { get; init; }

    public required IReadOnlyList<Deputy> Deputies { get; init; }

    public required IReadOnlyList<Party> Parties { get; init; }

    public required IReadOnlyList<Election> Elections { get; init; }

    /// <summary>The names of them all.</summary>
    public ExportedNames Names { get; }

    /// <summary>Reads them.</summary>
    /// <param name="database">The dataset, as it is at one moment.</param>
    /// <param name="day">The day; null for all.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<FormRows> ReadAsync(
        GraphDbContext database,
        DateOnly? day,
        CancellationToken cancellation
    ) =>
        new(new(await database.Names.OrderBy(n => n.Id).ToListAsync(cancellation)))
        {
            Legislature = await database.Legislatures.OrderBy(l => l.Id).FirstAsync(cancellation),
            Districts = await database.Districts.ToDictionaryAsync(d => d.Id, cancellation),
            Incarnations = await database
                .Incarnations.StoodOn(Lives.OfIncarnation, day)
                .OrderBy(i => i.District.Number)
                .ThenBy(i => i.Ordinal)
                .ToListAsync(cancellation),
            Regions = await database.Regions.StoodOn(Lives.OfRegion, day).OrderBy(r => r.Id).ToListAsync(cancellation),
            Areas = await database.Areas.OrderBy(a => a.Id).ToListAsync(cancellation),
            Mandates = await database
                .Mandates.StoodOn(Lives.OfMandate, day)
                .OrderBy(m => m.Incarnation.District.Number)
                .ThenBy(m => m.FirstDay)
                .ThenBy(m => m.Id)
                .ToListAsync(cancellation),
            Deputies = await database.Deputies.OrderBy(d => d.Id).ToListAsync(cancellation),
            Parties = await database.Parties.OrderBy(p => p.Id).ToListAsync(cancellation),
            Elections = await database.Elections.OrderBy(e => e.Id).ToListAsync(cancellation),
        };
}
