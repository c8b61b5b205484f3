namespace Graph.Data.Loading.Contradictions;

/// <summary>A predicate: who it is said of stands before it.</summary>
/// <param name="Verb">For one, e.g. <c>says</c>.</param>
/// <param name="Verbs">For several, e.g. <c>say</c>.</param>
/// <param name="Rest">What follows.</param>
internal sealed record Clause(string Verb, string Verbs, string Rest)
{
    public static Clause Says(string value) => new("says", "say", value);

    public static Clause Puts(string district, string direction, string other) =>
        new("puts", "put", $"{district} to the {direction} of {other}");

    public static Clause Gives(string district, bool onlyParts) =>
        new("gives", "give", $"{district} {(onlyParts ? "parts" : "the whole")} of it");

    /// <summary>The clause with its subject.</summary>
    public string Of(IReadOnlyList<string> subjects) =>
        $"{List(subjects)} {(subjects.Count > 1 ? Verbs : Verb)} {Rest}";

    private static string List(IReadOnlyList<string> subjects) =>
        subjects.Count == 1 ? subjects[0] : $"{string.Join(", ", subjects.SkipLast(1))} and {subjects[^1]}";
}
