using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>Puts what sources say into sentences for people, each source by the name that readers know it by.</summary>
internal sealed class Sentences(LoadedFacts facts)
{
    /// <summary>Who says a value that stands in the dataset without a citation.</summary>
    private const string Nobody = "this dataset";

    /// <summary>One sentence: what it is about, and who says what of it.</summary>
    public string About(string topic, IEnumerable<Voice> voices) => $"{topic}: {Clauses(voices)}.";

    /// <summary>One sentence about several things: what they have in common, and for each who says what of it.</summary>
    public string About(string topic, IEnumerable<(string? Of, IEnumerable<Voice> Voices)> parts) =>
        $"{topic}: {string.Join("; ", parts.Select(p => p.Of is null ? Clauses(p.Voices) : $"of {p.Of}, {Clauses(p.Voices)}"))}.";

    /// <summary>The same without a topic before it.</summary>
    public string Of(IEnumerable<Voice> voices) => $"{Capital(Clauses(voices))}.";

    /// <summary>A slip of a source, which is no other opinion.</summary>
    public string Misprint(string topic, Citation citation, string states, string? shown) =>
        $"{topic}: {Name(citation)} misprints {states}{(shown is null ? "" : $"; here it is {shown}")}.";

    /// <summary>A border that one side has and the other leaves out.</summary>
    public string OneSided(IEnumerable<Voice> voices, string other, string district) =>
        $"{Capital(Clauses(voices))}, but the borders of {other} that its own source lists leave {district} out.";

    private string Clauses(IEnumerable<Voice> voices) =>
        string.Join(", ", voices.GroupBy(v => v.Says, v => Name(v.Citation)).Select(c => c.Key.Of([.. c.Distinct()])));

    private string Name(Citation? citation) =>
        citation is null ? Nobody
        : facts.Source(citation) is { ShortName: { } known } ? known
        : Quoted(citation);

    private string Quoted(Citation citation) => $"“{facts.Source(citation).Title}”";

    private static string Capital(string sentence) => char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
