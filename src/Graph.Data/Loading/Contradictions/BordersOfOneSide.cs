using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>
/// Borders that one side states and the other does not. Where the other side states no border at all, its source is
/// silent, and silence contradicts nothing.
/// </summary>
internal sealed class BordersOfOneSide(LoadedFacts facts, Labels labels)
{
    private readonly Sentences sentences = new(facts);

    public IEnumerable<Contradiction> Find() =>
        from border in facts.Rows.OfType<Border>()
        where facts.IsOneSided(border)
        let agreeing = Statements.Agreeing(border.Citations)
        select new Contradiction
        {
            Id = $"border-{border.FromId}-{border.ToId}",
            DatasetRevision = facts.Revision,
            Kind = ContradictionKind.BorderStatedByOneSideOnly,
            Message = sentences.OneSided(
                agreeing.Count == 0
                    ? [new Voice(null, Puts(border))]
                    : agreeing.Select(c => new Voice(c, Puts(border))),
                labels.OfLife(border.ToId),
                labels.OfLife(border.FromId)
            ),
            IncarnationId = border.FromId,
            Citations = agreeing,
        };

    private Clause Puts(Border border)
    {
        var (from, to) = (labels.OfLife(border.FromId), labels.OfLife(border.ToId));
        return border.Direction is { } known
            ? Clause.Puts(to, Winds.Word(known), from)
            : new Clause("has", "have", $"{from} bordering {to}");
    }
}
