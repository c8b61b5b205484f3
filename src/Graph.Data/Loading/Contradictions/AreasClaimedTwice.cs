using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>
/// Areas that one life covers wholly while another covers them too, told from the side that claims the whole; of two
/// such sides, from the one with the lower number. What sources say of the parts of either belongs to it.
/// </summary>
internal sealed class AreasClaimedTwice(LoadedFacts facts, Labels labels)
{
    private const string Field = "partial";

    private readonly Sentences sentences = new(facts);

    public IEnumerable<Contradiction> Find() =>
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
            Message = sentences.About(
                labels.Of<Area>(area.Key),
                [.. Shown(whole), .. Shown(other), .. Stated(whole), .. Stated(other)]
            ),
            IncarnationId = whole.IncarnationId,
            Citations = [.. Citations(whole), .. Citations(other)],
        };

    private IEnumerable<Voice> Shown(Coverage side)
    {
        var gives = Clause.Gives(labels.OfLife(side.IncarnationId), side.Partial);
        var citations = Statements.OfSide(side.Citations, Field);
        return citations.Count == 0 ? [new Voice(null, gives)] : citations.Select(c => new Voice(c, gives));
    }

    private IEnumerable<Voice> Stated(Coverage side) =>
        OfField(side)
            .Where(c => !c.Derived)
            .Select(c => new Voice(c, Clause.Gives(labels.OfLife(side.IncarnationId), c.States == "true")));

    private static IEnumerable<Citation> Citations(Coverage side) =>
        Statements.OfSide(side.Citations, Field).Concat(OfField(side));

    private static IEnumerable<Citation> OfField(Coverage side) =>
        side.Citations.Where(c => c.Field == Field && c.States is not null);
}
