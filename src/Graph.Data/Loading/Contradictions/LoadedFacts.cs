using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>The rows of a dataset, as the search for contradictions asks for them.</summary>
/// <param name="disputed">Those that may contradict others; their relations are not yet linked.</param>
/// <param name="revision">Revision of the dataset.</param>
internal sealed class LoadedFacts(DisputedRows disputed, string revision)
{
    private readonly Dictionary<string, Source> sources = disputed
        .Rows.OfType<Source>()
        .ToDictionary(s => s.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, Act> acts = disputed
        .Rows.OfType<Act>()
        .ToDictionary(a => a.Id, StringComparer.Ordinal);

    private readonly ILookup<string, Border> borders = disputed
        .Rows.OfType<Border>()
        .ToLookup(b => b.FromId, StringComparer.Ordinal);

    private readonly ILookup<string, Coverage> coverage = disputed
        .Rows.OfType<Coverage>()
        .ToLookup(c => c.IncarnationId, StringComparer.Ordinal);

    public IReadOnlyList<object> Rows => disputed.Rows;

    public string Revision => revision;

    /// <summary>Number of the district whose life this is.</summary>
    public int Number(string lifeId) => disputed.Lives[lifeId].District;

    public Source Source(Citation citation) => sources[citation.SourceId];

    /// <summary>The act of an ID; null where none is named.</summary>
    public Act? Act(string? id) => id is null ? null : acts[id];

    /// <summary>Whether the other side, which states borders, does not state this one.</summary>
    public bool IsOneSided(Border border) => disputed.Lives.IsOneSided(border.FromId, border.ToId);

    /// <summary>The same border as the other side states it.</summary>
    public Border? Reverse(Border border) => borders[border.ToId].FirstOrDefault(b => b.ToId == border.FromId);

    public IEnumerable<Coverage> CoverageOf(string lifeId) => coverage[lifeId];

    /// <summary>Whether there was a day on which both lives stood.</summary>
    public bool StoodTogether(string lifeId, string otherId) =>
        disputed.Lives[lifeId].StoodWith(disputed.Lives[otherId]);
}
