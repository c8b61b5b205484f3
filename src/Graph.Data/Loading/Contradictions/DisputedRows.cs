using Graph.Data.Loading.Facts;
using Graph.Data.Loading.Kinds;
using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>
/// The few rows of a dataset that may contradict others, or their own sources, with what sentences call all others: of a
/// large dataset not even the names of candidates need be in memory.
/// </summary>
/// <param name="lives">What is known of the lives of all districts.</param>
internal sealed class DisputedRows(LifeFacts lives)
{
    private readonly List<object> rows = [];
    private readonly Lazy<HashSet<LifeFact>> claimants = new(() => [.. Claimants(lives)]);

    /// <summary>Those that were kept, in the order in which they were made; all sources and acts are.</summary>
    public IReadOnlyList<object> Rows => rows;

    /// <summary>What is known of the lives of all districts.</summary>
    public LifeFacts Lives => lives;

    /// <summary>What sentences call all rows.</summary>
    public Labels Labels { get; } = new(life => EntityIds.District(lives[life].District));

    /// <summary>Keeps what is needed of rows that are about no district in particular.</summary>
    public void AddGeneral(IReadOnlyList<object> made)
    {
        Labels.Add(made);
        rows.AddRange(made.Where(r => r is Source or Act || IsQuestioned(r)));
    }

    /// <summary>Keeps what is needed of the rows of a district.</summary>
    public void AddDistrict(IReadOnlyList<object> made)
    {
        var questioned = made.Where(IsQuestioned).Select(LifeOf).OfType<string>().ToHashSet(StringComparer.Ordinal);
        rows.AddRange(made.Where(r => IsQuestioned(r) || IsOfDisputedLand(r, questioned) || IsOfTwoSides(r)));
    }

    /// <summary>Whether a source states something else, or has a slip.</summary>
    private static bool IsQuestioned(object row) =>
        RecordKinds.OfRow(row)?.Stated(row)?.Any(c => c.States is not null || c.Misprint) == true;

    /// <summary>Land is told of as a whole: a life with all that it covers.</summary>
    private bool IsOfDisputedLand(object row, HashSet<string> questioned) =>
        LifeOf(row) is { } life && (questioned.Contains(life) || claimants.Value.Contains(lives[life]));

    private static string? LifeOf(object row) =>
        row switch
        {
            Incarnation life => life.Id,
            Coverage coverage => coverage.IncarnationId,
            _ => null,
        };

    private bool IsOfTwoSides(object row) =>
        row is Border border
        && (
            border.FacesReverse == false
            || lives.Border(border.ToId, border.FromId) is { IsQuestioned: true }
            || lives.IsOneSided(border.FromId, border.ToId)
        );

    /// <summary>The lives that cover an area wholly which others cover, too, and those others.</summary>
    private static IEnumerable<LifeFact> Claimants(LifeFacts lives) =>
        from area in lives
            .All.SelectMany(l => l.Coverage.Select(c => (Life: l, c.Area, c.Partial)))
            .ToLookup(c => c.Area, StringComparer.Ordinal)
        from whole in area
        where !whole.Partial
        from other in area
        where whole.Life != other.Life && whole.Life.StoodWith(other.Life)
        from life in new[] { whole.Life, other.Life }
        select life;
}
