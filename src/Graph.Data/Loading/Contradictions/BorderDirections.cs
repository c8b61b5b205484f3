using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>
/// Borders of whose direction sources say what cannot all be right: two sides that do not face each other, or a third
/// one that sees it otherwise. Each border is told once with all that is said of it, from the side with the lower number.
/// </summary>
internal sealed class BorderDirections(LoadedFacts facts, Labels labels)
{
    /// <summary>What is told here, and nowhere else.</summary>
    public const string Field = "direction";

    private readonly Disagreement disagreement = new(facts);
    private readonly Sentences sentences = new(facts);

    public IEnumerable<Contradiction> Find() =>
        from subject in CitedRow.In(facts, labels)
        where subject.Row is Border
        let border = (Border)subject.Row
        let reverse = facts.Reverse(border)
        where reverse is null || facts.Number(border.FromId) < facts.Number(border.ToId)
        let sides = reverse is null ? [border] : new[] { border, reverse }
        where DoNotFace(border) || sides.Any(Differs)
        select Row(subject, border, [.. Voices(sides)]);

    private static bool DoNotFace(Border border) => border.FacesReverse == false;

    private bool Differs(Border side) =>
        CitedRow.Of(side, labels) is { } cited
        && cited.Citations.Any(c => c.Field == Field && disagreement.Is(cited, c));

    private Contradiction Row(CitedRow subject, Border border, List<Voice> voices) =>
        ContradictionRow.About(
            subject,
            DoNotFace(border) ? subject.Id : $"value-{subject.Id}-{Field}",
            DoNotFace(border)
                ? ContradictionKind.BorderDirectionsDoNotFace
                : ContradictionKind.ValueDiffersBetweenSources,
            sentences.Of(voices),
            voices.Select(v => v.Citation).OfType<Citation>(),
            facts.Revision
        );

    /// <summary>What each side's own page says, then what others do, as each of them says it.</summary>
    private List<Voice> Voices(IReadOnlyList<Border> sides)
    {
        List<(Voice Voice, string Seen)> said = [];
        foreach (var (border, citation, direction) in sides.SelectMany(Shown).Concat(sides.SelectMany(Stated)))
        {
            // A source that speaks of both sides, or whose words are turned round on the other one, says one thing.
            if (said.TrueForAll(s => s.Voice.Citation?.SourceId != citation?.SourceId || s.Seen == border.FromId))
                said.Add((new Voice(citation, Puts(border, direction)), border.FromId));
        }
        return said.ConvertAll(s => s.Voice);
    }

    private static IEnumerable<(Border, Citation?, string?)> Shown(Border side)
    {
        var citations = Statements.OfSide(side.Citations, Field);
        return side.Direction is not { } direction ? []
            : citations.Count == 0 ? [(side, null, direction.ToString())]
            : citations.Select(c => (side, (Citation?)c, (string?)direction.ToString()));
    }

    private static IEnumerable<(Border, Citation?, string?)> Stated(Border side) =>
        side.Citations.Where(c => c.Field == Field && c.States is not null).Select(c => (side, (Citation?)c, c.States));

    private Clause Puts(Border side, string? direction) =>
        Enum.TryParse<Compass>(direction, out var wind)
            ? Clause.Puts(labels.OfLife(side.ToId), Winds.Word(wind), labels.OfLife(side.FromId))
            : Clause.Says(Values.Plain(direction ?? ""));
}
