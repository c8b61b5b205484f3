using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>
/// Borders that one side states and the other does not. Where the other side states no border at all, its source is
/// silent, and silence contradicts nothing.
/// </summary>
internal static class BordersOfOneSide
{
    public static IEnumerable<Contradiction> Find(LoadedFacts facts, Labels labels) =>
        from border in facts.Rows.OfType<Border>()
        where facts.Reverse(border) is null && facts.BordersOf(border.ToId).Any()
        select new Contradiction
        {
            Id = $"border-{border.FromId}-{border.ToId}",
            DatasetRevision = facts.Revision,
            Kind = ContradictionKind.BorderStatedByOneSideOnly,
            Message = ContradictionMessages.StatedByOneSide(
                labels.OfLife(border.FromId),
                border.Direction,
                labels.OfLife(border.ToId)
            ),
            IncarnationId = border.FromId,
            Citations = Statements.Agreeing(border.Citations),
        };
}
