using F23.StringSimilarity;

namespace Graph.Query.Errors;

/// <summary>Finds what was probably meant by a name that does not exist.</summary>
public static class NearMisses
{
    private static readonly OptimalStringAlignment Edits = new();

    /// <summary>The names that are near, the nearest first; none where none is near.</summary>
    /// <remarks>As near as in graphql-js: edits to two fifths of the text, and one more; the case of letters is none.</remarks>
    /// <param name="text">What somebody wrote.</param>
    /// <param name="names">The names that exist.</param>
    public static IEnumerable<string> Of(string text, IEnumerable<string> names) =>
        names
            .Select(name => (Name: name, Distance: Edits.Distance(Plain(text), Plain(name))))
            .Where(name => name.Distance <= text.Length * 2 / 5 + 1)
            .OrderBy(name => name.Distance)
            .ThenByDescending(name => text.AsSpan().CommonPrefixLength(name.Name))
            .ThenBy(name => name.Name, StringComparer.Ordinal)
            .Select(name => name.Name);

    private static string Plain(string name) => name.ToUpperInvariant();
}
