using Graph.Data.Model;

namespace Graph.Data.Loading.Contradictions;

/// <summary>The sentences that tell contradictions to readers.</summary>
internal static class ContradictionMessages
{
    public static string DoNotFace(string district, Compass direction, string other, Compass reverse) =>
        $"{district} has {other} to its {Word(direction)}, but {other} has {district} to its {Word(reverse)}.";

    public static string StatedByOneSide(string district, Compass? direction, string other) =>
        $"{(direction is { } known ? $"{district} has {other} to its {Word(known)}" : $"{district} borders {other}")}"
        + $", but the source for {other} lists its borders and {district} is not among them.";

    public static string ClaimedTwice(string area, string district, string other, bool onlyParts) =>
        $"{district} covers the whole of {area}, but {other} covers {(onlyParts ? "parts" : "the whole")} of it at "
        + "the same time.";

    /// <param name="subject">What it is about, as a sentence begins with it.</param>
    /// <param name="field">The field; null where it is about the whole record.</param>
    /// <param name="shown">The value shown; null where there is none.</param>
    /// <param name="stated">Each other value, with the titles of the sources that state it.</param>
    public static string Differs(
        string subject,
        string? field,
        string? shown,
        IEnumerable<(string Value, IEnumerable<string> Titles)> stated
    ) => $"{subject}{Shown(field, shown)}, but {And(stated.Select(s => States(s.Value, [.. s.Titles])))}.";

    private static string Shown(string? field, string? shown) =>
        (field, shown) switch
        {
            (null, _) => " is shown",
            (_, null) => $": `{field}` is not shown",
            _ => $": `{field}` is shown as {Plain(shown)}",
        };

    private static string States(string value, IReadOnlyList<string> titles) =>
        $"{And(titles.Select(t => $"“{t}”"))} {(titles.Count > 1 ? "state" : "states")} {Plain(value)}";

    /// <summary>A number or word as it is; more words as a quotation.</summary>
    private static string Plain(string value) => value.Contains(' ', StringComparison.Ordinal) ? $"“{value}”" : value;

    private static string And(IEnumerable<string> parts) => string.Join(" and ", parts);

    private static string Word(Compass direction) =>
        direction switch
        {
            Compass.N => "north",
            Compass.NE => "northeast",
            Compass.E => "east",
            Compass.SE => "southeast",
            Compass.S => "south",
            Compass.SW => "southwest",
            Compass.W => "west",
            _ => "northwest",
        };
}
