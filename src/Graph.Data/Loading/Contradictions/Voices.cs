using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>Tells who says what of a field: first those who agree with the value shown, then all others.</summary>
internal sealed class Voices(LoadedFacts facts, Labels labels)
{
    private readonly ShownValue shown = new(facts, labels);

    public IEnumerable<Voice> Of(CitedRow subject, string? field, IEnumerable<Citation> differing) =>
        [.. Agreeing(subject, field), .. differing.Select(c => new Voice(c, Clause.Says(Stated(subject, field, c))))];

    private IEnumerable<Voice> Agreeing(CitedRow subject, string? field)
    {
        var value = field is null ? "that there is one" : shown.Of(subject.Row, field);
        if (value is null)
            return [new Voice(null, Clause.Says("nothing"))];
        var says = Clause.Says(field is null ? value : Values.Plain(value));
        var citations = Statements.Of(subject.Citations, field);
        return citations.Count == 0 ? [new Voice(null, says)] : citations.Select(c => new Voice(c, says));
    }

    private static string Stated(CitedRow subject, string? field, Citation citation) =>
        Values.Plain(
            ShownValue.IsEnum(subject.Row, field) ? Values.Words(citation.States ?? "") : citation.States ?? ""
        );
}
