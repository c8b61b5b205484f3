using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>Borders whose two sides do not face each other, told once, from the side with the lower number.</summary>
internal static class BorderDirections
{
    public static IEnumerable<Contradiction> Find(LoadedFacts facts, Labels labels)
    {
        foreach (var border in facts.Rows.OfType<Border>().Where(b => b.FacesReverse == false))
        {
            if (
                facts.Number(border.FromId) < facts.Number(border.ToId)
                && border.Direction is { } direction
                && facts.Reverse(border) is { Direction: { } reverseDirection } reverse
            )
            {
                var (from, to) = (labels.OfLife(border.FromId), labels.OfLife(border.ToId));
                var message = ContradictionMessages.DoNotFace(from, direction, to, reverseDirection);
                yield return Row(border, reverse, message, facts.Revision);
            }
        }
    }

    private static Contradiction Row(Border border, Border reverse, string message, string revision) =>
        new()
        {
            Id = $"border-{border.FromId}-{border.ToId}",
            DatasetRevision = revision,
            Kind = ContradictionKind.BorderDirectionsDoNotFace,
            Message = message,
            IncarnationId = border.FromId,
            Citations =
            [
                .. Statements.OfSide(border.Citations, "direction"),
                .. Statements.OfSide(reverse.Citations, "direction"),
            ],
        };
}
