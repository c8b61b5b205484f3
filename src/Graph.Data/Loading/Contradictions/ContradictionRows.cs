using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>Makes the rows of what cannot both be right among the rows of a dataset.</summary>
internal static class ContradictionRows
{
    /// <param name="rows">All rows but those about the dataset itself.</param>
    /// <param name="revision">Revision of the dataset.</param>
    public static IReadOnlyList<Contradiction> From(IReadOnlyList<object> rows, string revision)
    {
        var facts = new LoadedFacts(rows, revision);
        var labels = new Labels(facts);
        return
        [
            .. BorderDirections.Find(facts, labels),
            .. BordersOfOneSide.Find(facts, labels),
            .. AreasClaimedTwice.Find(facts, labels),
            .. DifferingValues.Find(facts, labels),
        ];
    }
}
