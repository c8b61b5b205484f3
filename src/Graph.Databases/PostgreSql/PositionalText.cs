using System.Globalization;
using System.Text;

namespace Graph.Databases.PostgreSql;

/// <summary>
/// Writes `$1` in the place of a parameter's name, once: Npgsql would do so each time a statement is run, for it has no
/// names on the wire.
/// </summary>
internal static class PositionalText
{
    /// <summary>What may hold a name that is none, and that EF Core does not write.</summary>
    private static readonly string[] NotRead = ["--", "/*", "$", "\\", "E'", "e'"];

    /// <summary>A statement with places for its parameters.</summary>
    /// <param name="text">The statement, with parameters as `@name`.</param>
    /// <param name="names">Their names, in the order of the places.</param>
    /// <returns>Null where it cannot be told what is a parameter; Npgsql reads it itself, then.</returns>
    public static string? Of(string text, List<string> names)
    {
        if (NotRead.Any(mark => text.Contains(mark, StringComparison.Ordinal)))
            return null;
        var written = new StringBuilder(text.Length);
        var found = new HashSet<int>();
        for (var at = 0; at < text.Length; at++)
            if (text[at] is '\'' or '"')
                at = AddQuoted(text, at, written);
            else if (text[at] == '@' && Name(text, at + 1) is { Length: > 0 } name)
            {
                var place = names.IndexOf(name);
                if (place < 0)
                    return null;
                found.Add(place);
                written.Append(CultureInfo.InvariantCulture, $"${place + 1}");
                at += name.Length;
            }
            else
                written.Append(text[at]);
        return found.Count == names.Count ? written.ToString() : null;
    }

    /// <summary>Goes on to the end of what is quoted; a doubled quote ends one part and begins the next.</summary>
    private static int AddQuoted(string text, int start, StringBuilder written)
    {
        var end = text.IndexOf(text[start], start + 1);
        end = end < 0 ? text.Length - 1 : end;
        written.Append(text, start, end - start + 1);
        return end;
    }

    private static string Name(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
            end++;
        return text[start..end];
    }
}
