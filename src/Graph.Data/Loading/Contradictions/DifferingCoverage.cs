using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>
/// Lives of districts of whose land sources say different things: of the whole list, of single areas, or of both. That
/// is one question, so it is told once for each life.
/// </summary>
internal sealed class DifferingCoverage(LoadedFacts facts, Labels labels)
{
    private readonly Disagreement disagreement = new(facts);
    private readonly Voices voices = new(facts, labels);
    private readonly Sentences sentences = new(facts);

    public IEnumerable<Contradiction> Find()
    {
        var areas = CitedRow
            .In(facts, labels)
            .Where(r => r.Row is Coverage)
            .Select(r => Differing(r, "area"))
            .Where(d => d.Citations.Count > 0)
            .ToLookup(d => ((Coverage)d.Subject.Row).IncarnationId, StringComparer.Ordinal);
        return from life in CitedRow.In(facts, labels)
            where life.Row is Incarnation
            let list = Differing(life, "coverage")
            let single = areas[((Incarnation)life.Row).Id].ToList()
            where list.Citations.Count + single.Count > 0
            select Row(life, list.Citations, single);
    }

    private Contradiction Row(
        CitedRow life,
        List<Citation> list,
        List<(CitedRow Subject, List<Citation> Citations)> areas
    ) =>
        ContradictionRow.About(
            life,
            $"value-{life.Id}-coverage",
            ContradictionKind.ValueDiffersBetweenSources,
            sentences.About($"What {labels.Of((Incarnation)life.Row)} covers", Parts(life, list, areas)),
            [
                .. list.Count > 0 ? Statements.Of(life.Citations, "coverage") : [],
                .. list,
                .. areas.SelectMany(a => Statements.Of(a.Subject.Citations, "area").Concat(a.Citations)),
            ],
            facts.Revision
        );

    private IEnumerable<(string? Of, IEnumerable<Voice> Voices)> Parts(
        CitedRow life,
        List<Citation> list,
        List<(CitedRow Subject, List<Citation> Citations)> areas
    ) =>
        [
            .. list.Count > 0
                ? [(null, voices.Of(life, "coverage", list))]
                : Array.Empty<(string?, IEnumerable<Voice>)>(),
            .. areas.Select(a =>
                ((string?)labels.Of<Area>(((Coverage)a.Subject.Row).AreaId), OfArea(a.Subject, a.Citations))
            ),
        ];

    private static IEnumerable<Voice> OfArea(CitedRow coverage, List<Citation> differing) =>
        [
            .. Statements
                .Of(coverage.Citations, "area")
                .Select(c => new Voice(c, Clause.Says("that it belongs to it"))),
            .. differing.Select(c => new Voice(c, Clause.Says(Values.Plain(c.States ?? "")))),
        ];

    private (CitedRow Subject, List<Citation> Citations) Differing(CitedRow row, string field) =>
        (row, [.. row.Citations.Where(c => c.Field == field && disagreement.Is(row, c))]);
}
