using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>
/// Areas that one life covers wholly while another covers them too, told from the side that claims the whole; of two
/// such sides, from the one with the lower number.
/// </summary>
internal static class AreasClaimedTwice
{
    public static IEnumerable<Contradiction> Find(LoadedFacts facts, Labels labels) =>
        from area in facts.Rows.OfType<Coverage>().ToLookup(c => c.AreaId, StringComparer.Ordinal)
        from whole in area
        from other in area
        where !whole.Partial && whole.IncarnationId != other.IncarnationId
        where other.Partial || facts.Number(whole.IncarnationId) < facts.Number(other.IncarnationId)
        where facts.StoodTogether(whole.IncarnationId, other.IncarnationId)
        select new Contradiction
        {
            Id = $"area-{area.Key}-{whole.IncarnationId}-{other.IncarnationId}",
            DatasetRevision = facts.Revision,
            Kind = ContradictionKind.AreaClaimedTwice,
            Message = ContradictionMessages.ClaimedTwice(
                labels.Of<Area>(area.Key),
                labels.OfLife(whole.IncarnationId),
                labels.OfLife(other.IncarnationId),
                onlyParts: other.Partial
            ),
            IncarnationId = whole.IncarnationId,
            Citations =
            [
                .. Statements.OfSide(whole.Citations, "partial"),
                .. Statements.OfSide(other.Citations, "partial"),
            ],
        };
}
