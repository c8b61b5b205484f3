using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>The rows of a dataset, as the search for contradictions asks for them.</summary>
/// <param name="rows">All rows but those about the dataset itself; their relations are not yet linked.</param>
/// <param name="revision">Revision of the dataset.</param>
internal sealed class LoadedFacts(IReadOnlyList<object> rows, string revision)
{
    private readonly Dictionary<string, Incarnation> lives = rows.OfType<Incarnation>()
        .ToDictionary(l => l.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, District> districts = rows.OfType<District>()
        .ToDictionary(d => d.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, Source> sources = rows.OfType<Source>()
        .ToDictionary(s => s.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, Act> acts = rows.OfType<Act>().ToDictionary(a => a.Id, StringComparer.Ordinal);

    private readonly ILookup<string, Border> borders = rows.OfType<Border>()
        .ToLookup(b => b.FromId, StringComparer.Ordinal);

    private readonly ILookup<string, Coverage> coverage = rows.OfType<Coverage>()
        .ToLookup(c => c.IncarnationId, StringComparer.Ordinal);

    public IReadOnlyList<object> Rows => rows;

    public string Revision => revision;

    public Incarnation Life(string id) => lives[id];

    /// <summary>Number of the district whose life this is.</summary>
    public int Number(string lifeId) => districts[lives[lifeId].DistrictId].Number;

    public Source Source(Citation citation) => sources[citation.SourceId];

    /// <summary>The act of an ID; null where none is named.</summary>
    public Act? Act(string? id) => id is null ? null : acts[id];

    /// <summary>The borders that a life's own source states.</summary>
    public IEnumerable<Border> BordersOf(string lifeId) => borders[lifeId];

    /// <summary>The same border as the other side states it.</summary>
    public Border? Reverse(Border border) => borders[border.ToId].FirstOrDefault(b => b.ToId == border.FromId);

    public IEnumerable<Coverage> CoverageOf(string lifeId) => coverage[lifeId];

    /// <summary>Whether there was a day on which both lives stood.</summary>
    public bool StoodTogether(string lifeId, string otherId) =>
        Life(lifeId).FirstDay < Life(otherId).EndDay && Life(otherId).FirstDay < Life(lifeId).EndDay;
}
