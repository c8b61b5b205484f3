using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;

namespace Graph.Databases.Sqlite;

/// <summary>
/// Writes how many rows are wanted into a statement, in the place of a parameter: SQLite plans by that number, and so plans a
/// statement with a parameter there anew at each run, however well it is prepared.
/// </summary>
/// <remarks>
/// A bound value that a plan depends on makes a statement expire: https://sqlite.org/c3ref/prepare.html, on
/// `sqlite3_prepare_v2`. Told not to look at values (`SQLITE_DBCONFIG_ENABLE_QPSG`), SQLite goes through all of a large table
/// for its first rows.
/// </remarks>
internal sealed partial class WrittenLimits
{
    /// <summary>EF Core has one text for all runs of a query, which ends with it.</summary>
    private static readonly ConditionalWeakTable<string, WrittenLimits> OfTexts = [];

    private readonly string text;
    private readonly Limit[] limits;
    private volatile Written last = new([], "");

    private WrittenLimits(string text)
    {
        this.text = text;
        limits =
        [
            .. QuotedOrLimit()
                .Matches(text)
                .Select(found => found.Groups[1])
                .Where(name => name.Success)
                .Select(name => new Limit(name.Value, name.Index)),
        ];
    }

    /// <summary>The text with numbers for its limits; the same text where it has none.</summary>
    /// <param name="text">A statement as EF Core writes it.</param>
    /// <param name="parameters">The values, by the names that stand in it.</param>
    public static string In(string text, SqliteParameterCollection parameters) =>
        OfTexts.GetValue(text, read => new(read)).With(parameters);

    /// <remarks>Those who ask the same query mostly want as many rows, and so the text is there already.</remarks>
    private string With(SqliteParameterCollection parameters)
    {
        if (limits.Length == 0)
            return text;
        if (last is var known && known.Has(limits, parameters))
            return known.Text;
        var numbers = Array.ConvertAll(limits, limit => limit.In(parameters));
        var written = new Written(numbers, Write(numbers));
        last = written;
        return written.Text;
    }

    private string Write(int?[] numbers)
    {
        var written = new StringBuilder(text.Length);
        var at = 0;
        foreach (var (limit, number) in limits.Zip(numbers))
        {
            written.Append(text, at, limit.Index - at);
            written.Append(number?.ToString(CultureInfo.InvariantCulture) ?? limit.Name);
            at = limit.Index + limit.Name.Length;
        }
        return written.Append(text, at, text.Length - at).ToString();
    }

    [GeneratedRegex("""'[^']*'|"[^"]*"|\bLIMIT (@\w+)""")]
    private static partial Regex QuotedOrLimit();

    /// <summary>Where a limit stands in the text, and the name of its parameter.</summary>
    private sealed record Limit(string Name, int Index)
    {
        /// <summary>The number; null where the parameter has none.</summary>
        public int? In(SqliteParameterCollection parameters) =>
            parameters.IndexOf(Name) is >= 0 and var index ? parameters[index].Value as int? : null;
    }

    /// <summary>A text with numbers in it.</summary>
    private sealed record Written(int?[] Numbers, string Text)
    {
        public bool Has(Limit[] limits, SqliteParameterCollection parameters)
        {
            if (Numbers.Length != limits.Length)
                return false;
            for (var index = 0; index < limits.Length; index++)
                if (limits[index].In(parameters) != Numbers[index])
                    return false;
            return true;
        }
    }
}
