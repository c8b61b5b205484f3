namespace Graph.Data.Search;

/// <summary>All names of something in one text, so that one test looks through them all: `|first name|second name|`.</summary>
/// <remarks>The names are folded: letters, digits and single spaces.</remarks>
public static class NameForms
{
    private const string Mark = "|";

    /// <summary>The text of several names.</summary>
    /// <param name="names">The names, folded; what comes twice is kept once.</param>
    public static string Of(IEnumerable<string> names) =>
        Mark + string.Concat(names.Distinct(StringComparer.Ordinal).Select(name => name + Mark));

    /// <summary>What the text holds if a name is equal to another one.</summary>
    /// <param name="name">The other name, folded.</param>
    public static string Equal(string name) => Mark + name + Mark;

    /// <summary>What the text holds if a name starts so.</summary>
    /// <param name="start">The start, folded.</param>
    public static string Start(string start) => Mark + start;

    /// <summary>What the text holds if a word of a name, but not the first, starts so.</summary>
    /// <param name="start">The start, folded.</param>
    public static string WordStart(string start) => " " + start;
}
