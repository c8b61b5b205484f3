using F23.StringSimilarity;

namespace Graph.Query.Errors;

/// <summary>Finds what was probably meant by a name that does not exist.</summary>
public static class NearMisses
{
    private static readonly OptimalStringAlignment Edits = new();

    /// <summary>The names that are near, the nearest first; none where none is near.</summary>
    /// <remarks>Near is what edits of half of the letters make of it; another case of a letter is no edit.</remarks>
    /// <param name="text">What somebody wrote.</param>
    /// <param name="names">The names that exist.</param>
    public static IEnumerable<string> Of(string text, IEnumerable<string> names) =>
        names
            .Select(name => (Name: name, Distance: Edits.Distance(Plain(text), Plain(name))))
            .Where(name => name.Distance <= Math.Max(1, text.Length / 2))
            .OrderBy(name => name.Distance)
            .ThenByDescending(name => text.AsSpan().CommonPrefixLength(name.Name))
            .ThenBy(name => name.Name, StringComparer.Ordinal)
            .Select(name => name.Name);

    private static string Plain(string name) => name.ToUpperInvariant();
}
