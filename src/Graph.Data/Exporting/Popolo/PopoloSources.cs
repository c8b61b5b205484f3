using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace Graph.Data.Exporting.Popolo;

/// <summary>Finds the documents in which the facts of a thing were read.</summary>
internal sealed class PopoloSources
{
    private readonly ILookup<(string Kind, string Id), Source> sources;

    private PopoloSources(IEnumerable<((string Kind, string Id) Of, Source Source)> cited) =>
        sources = cited.Distinct().ToLookup(c => c.Of, c => c.Source);

    public static async Task<PopoloSources> ReadAsync(GraphDbContext database, CancellationToken cancellation)
    {
        var sources = await database.Sources.ToDictionaryAsync(s => s.Id, cancellation);
        var citations = await database.Citations.OrderBy(c => c.Id).ToListAsync(cancellation);
        return new(citations.SelectMany(c => Subjects(c).Select(of => (of, sources[c.SourceId]))));
    }

    /// <summary>Those of a thing; null where there are none.</summary>
    /// <param name="kind">Name of its entity.</param>
    /// <param name="id">Its ID.</param>
    public IReadOnlyList<PopoloSource>? Of(string kind, string id) =>
        sources[(kind, id)].Select(s => new PopoloSource(s.Url, s.Title)).ToList() is { Count: > 0 } found
            ? found
            : null;

    private static IEnumerable<(string Kind, string Id)> Subjects(Citation citation)
    {
        IEnumerable<(string Kind, string? Id)> all =
        [
            (nameof(Legislature), citation.LegislatureId),
            (nameof(Incarnation), citation.IncarnationId),
            (nameof(Region), citation.RegionId),
            (nameof(Area), citation.AreaId),
            (nameof(Election), citation.ElectionId),
            (nameof(Deputy), citation.DeputyId),
            (nameof(Mandate), citation.MandateId),
            (nameof(Party), citation.PartyId),
        ];
        foreach (var (kind, id) in all)
            if (id is not null)
                yield return (kind, id);
    }
}
