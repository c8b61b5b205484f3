using System.Globalization;
using System.Text;

namespace Graph.Databases.PostgreSql;

/// <summary>
/// A statement that has `$1` in the place of a parameter's name: Npgsql would write it each time the statement is run, for
/// there are no names on the wire. Some parameters may be written as numbers.
/// </summary>
internal sealed class PositionalText
{
    private const string Limit = "LIMIT ";
    private const string Offset = "OFFSET ";

    /// <summary>What may hold a name that is none, and that EF Core does not write.</summary>
    private static readonly string[] NotRead = ["--", "/*", "$", "\\", "E'", "e'"];

    private readonly int count;
    private readonly List<(string Before, int Place)> parameters = [];
    private readonly string end = "";

    private PositionalText(string text, List<string> names)
    {
        count = names.Count;
        var start = 0;
        for (var at = 0; at < text.Length; at++)
            if (text[at] is '\'' or '"')
                at = EndOfQuoted(text, at);
            else if (text[at] == '@' && Name(text, at + 1) is { Length: > 0 } name)
            {
                parameters.Add((text[start..at], names.IndexOf(name)));
                at += name.Length;
                start = at + 1;
            }
        end = text[start..];
    }

    /// <summary>The places of parameters that say nothing but how many rows there shall be, or how many are passed over.</summary>
    public IEnumerable<(int Place, bool IsOffset)> Cuts =>
        Only(Limit).Select(place => (place, false)).Concat(Only(Offset).Select(place => (place, true)));

    /// <summary>Reads a statement.</summary>
    /// <param name="text">The statement, with parameters as `@name`.</param>
    /// <param name="names">Their names, in the order of the places.</param>
    /// <returns>Null where it cannot be told what is a parameter; Npgsql reads it itself, then.</returns>
    public static PositionalText? Of(string text, List<string> names)
    {
        if (NotRead.Any(mark => text.Contains(mark, StringComparison.Ordinal)))
            return null;
        var read = new PositionalText(text, names);
        var found = read.parameters.Select(parameter => parameter.Place).ToHashSet();
        return found.Count == names.Count && !found.Contains(-1) ? read : null;
    }

    /// <summary>The text, with places for the parameters that are not written as numbers.</summary>
    /// <param name="numbers">The numbers, by the place of the parameter.</param>
    public string With(IReadOnlyDictionary<int, int> numbers)
    {
        var left = Enumerable.Range(0, count).Where(place => !numbers.ContainsKey(place)).ToList();
        var written = new StringBuilder();
        foreach (var (before, place) in parameters)
            if (numbers.TryGetValue(place, out var number))
                written.Append(CultureInfo.InvariantCulture, $"{before}{number}");
            else
                written.Append(CultureInfo.InvariantCulture, $"{before}${left.IndexOf(place) + 1}");
        return written.Append(end).ToString();
    }

    private IEnumerable<int> Only(string word) =>
        parameters
            .GroupBy(parameter => parameter.Place)
            .Where(same => same.All(parameter => parameter.Before.EndsWith(word, StringComparison.Ordinal)))
            .Select(same => same.Key);

    /// <summary>A doubled quote ends one part and begins the next.</summary>
    private static int EndOfQuoted(string text, int start)
    {
        var end = text.IndexOf(text[start], start + 1);
        return end < 0 ? text.Length - 1 : end;
    }

    private static string Name(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
            end++;
        return text[start..end];
    }
}
