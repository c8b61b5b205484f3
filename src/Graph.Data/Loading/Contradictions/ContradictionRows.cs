using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>Makes the rows of what cannot both be right among the rows of a dataset.</summary>
internal static class ContradictionRows
{
    /// <param name="rows">Those that may contradict others.</param>
    /// <param name="revision">Revision of the dataset.</param>
    public static IReadOnlyList<Contradiction> From(DisputedRows rows, string revision)
    {
        var facts = new LoadedFacts(rows, revision);
        var labels = rows.Labels;
        List<Contradiction> found =
        [
            .. new BorderDirections(facts, labels).Find(),
            .. new BordersOfOneSide(facts, labels).Find(),
            .. new AreasClaimedTwice(facts, labels).Find(),
            .. new DifferingCoverage(facts, labels).Find(),
            .. new DifferingResults(facts, labels).Find(),
            .. new Misprints(facts, labels).Find(),
        ];
        var told = found.SelectMany(c => c.Citations).Where(c => c.States is not null).ToHashSet();
        return [.. found, .. new DifferingValues(facts, labels).Find(told)];
    }
}
