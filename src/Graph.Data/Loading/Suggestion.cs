namespace Graph.Data.Loading;

/// <summary>Finds what was probably meant.</summary>
internal static class Suggestion
{
    /// <summary>The nearest of the candidates; null if none is near.</summary>
    /// <remarks>As near as in graphql-js: edits to two fifths of the text, and one more.</remarks>
    public static string? For(string text, IEnumerable<string> candidates)
    {
        var nearest = candidates
            .Select(c => (Candidate: c, Distance: Distance(text, c)))
            .OrderBy(c => c.Distance)
            .ThenByDescending(c => text.AsSpan().CommonPrefixLength(c.Candidate))
            .ThenBy(c => c.Candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return nearest.Candidate is not null && nearest.Distance <= text.Length * 2 / 5 + 1 ? nearest.Candidate : null;
    }

    /// <summary>Letters to insert, delete or replace (Levenshtein), upper and lower case being equal.</summary>
    private static int Distance(string text, string other)
    {
        var previous = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var row = 1; row <= text.Length; row++)
        {
            var current = new int[other.Length + 1];
            current[0] = row;
            for (var column = 1; column <= other.Length; column++)
            {
                var same = char.ToUpperInvariant(text[row - 1]) == char.ToUpperInvariant(other[column - 1]);
                var replaced = previous[column - 1] + (same ? 0 : 1);
                current[column] = Math.Min(replaced, 1 + Math.Min(previous[column], current[column - 1]));
            }
            previous = current;
        }
        return previous[^1];
    }
}
