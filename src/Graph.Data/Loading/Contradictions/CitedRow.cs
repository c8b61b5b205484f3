using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>A row about which sources make statements.</summary>
/// <param name="Row">The row.</param>
/// <param name="Id">Kind and ID of the row, e.g. <c>border-12-2023-3-2023</c>; unique in a dataset.</param>
/// <param name="Label">What a sentence calls it, at its beginning.</param>
/// <param name="Citations">The statements.</param>
internal sealed record CitedRow(object Row, string Id, string Label, IReadOnlyList<Citation> Citations)
{
    /// <summary>All rows that can be cited, in the order in which they are loaded.</summary>
    public static IEnumerable<CitedRow> In(LoadedFacts facts, Labels labels) =>
        facts.Rows.Select(r => From(r, labels)).OfType<CitedRow>();

    private static CitedRow? From(object row, Labels labels) =>
        row switch
        {
            Legislature l => new(l, $"legislature-{l.Id}", labels.Of<Legislature>(l.Id), l.Citations),
            District d => new(d, $"district-{d.Id}", labels.Of<District>(d.Id), d.Citations),
            Incarnation i => new(i, $"incarnation-{i.Id}", $"{labels.Of(i)} since {i.SinceYear}", i.Citations),
            Region r => new(r, $"region-{r.Id}", labels.Of<Region>(r.Id), r.Citations),
            Area a => new(a, $"area-{a.Id}", labels.Of<Area>(a.Id), a.Citations),
            Settlement s => new(s, $"settlement-{s.Id}", labels.Of<Settlement>(s.Id), s.Citations),
            Party p => new(p, $"party-{p.Id}", labels.Of<Party>(p.Id), p.Citations),
            Deputy d => new(d, $"deputy-{d.Id}", labels.Of<Deputy>(d.Id), d.Citations),
            Act a => new(a, $"act-{a.Id}", $"“{a.Title}”", a.Citations),
            Election e => new(e, $"election-{e.Id}", $"The election of {e.Year}", e.Citations),
            _ => FromPart(row, labels),
        };

    /// <summary>Of what belongs to two others, and is called by their names.</summary>
    private static CitedRow? FromPart(object row, Labels labels) =>
        row switch
        {
            Contest c => new(
                c,
                $"contest-{c.Id}",
                $"{labels.Of<District>(c.DistrictId)} in the election of {c.ElectionId}",
                c.Citations
            ),
            PartyResult r => new(
                r,
                $"result-{r.ElectionId}-{r.PartyId}",
                $"{labels.Of<Party>(r.PartyId)} in the election of {r.ElectionId}",
                r.Citations
            ),
            Mandate m => new(
                m,
                $"mandate-{m.Id}",
                $"{labels.Of<Deputy>(m.DeputyId)} as deputy of {labels.OfLife(m.IncarnationId)}",
                m.Citations
            ),
            Border b => new(
                b,
                $"border-{b.FromId}-{b.ToId}",
                $"The border of {labels.OfLife(b.FromId)} with {labels.OfLife(b.ToId)}",
                b.Citations
            ),
            Coverage c => new(
                c,
                $"coverage-{c.IncarnationId}-{c.AreaId}",
                $"The coverage of {labels.Of<Area>(c.AreaId)} by {labels.OfLife(c.IncarnationId)}",
                c.Citations
            ),
            _ => null,
        };
}
