using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>Makes the row of a contradiction about a record.</summary>
internal static class ContradictionRow
{
    public static Contradiction About(
        CitedRow subject,
        string id,
        ContradictionKind kind,
        string message,
        IEnumerable<Citation> citations,
        string revision
    )
    {
        var contradiction = new Contradiction
        {
            Id = id,
            DatasetRevision = revision,
            Kind = kind,
            Message = message,
            Citations = [.. citations.Distinct()],
        };
        subject.Mark(contradiction);
        return contradiction;
    }
}
