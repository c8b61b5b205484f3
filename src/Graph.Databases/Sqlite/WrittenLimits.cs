using System.Globalization;
using System.Runtime.CompilerServices;
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
    private readonly Group[] names;

    private WrittenLimits(string text)
    {
        this.text = text;
        names = [.. QuotedOrLimit().Matches(text).Select(found => found.Groups[1]).Where(name => name.Success)];
    }

    /// <summary>The text with numbers for its limits; the same text where it has none.</summary>
    /// <param name="text">A statement as EF Core writes it.</param>
    /// <param name="parameters">The values, by the names that stand in it.</param>
    public static string In(string text, SqliteParameterCollection parameters) =>
        OfTexts.GetValue(text, read => new(read)).With(parameters);

    private string With(SqliteParameterCollection parameters)
    {
        if (names.Length == 0)
            return text;
        var written = new DefaultInterpolatedStringHandler(text.Length, names.Length, CultureInfo.InvariantCulture);
        var at = 0;
        foreach (var name in names)
        {
            written.AppendFormatted(text.AsSpan(at, name.Index - at));
            if (parameters.IndexOf(name.Value) is >= 0 and var index && parameters[index].Value is int number)
                written.AppendFormatted(number);
            else
                written.AppendFormatted(name.ValueSpan);
            at = name.Index + name.Length;
        }
        written.AppendFormatted(text.AsSpan(at));
        return written.ToStringAndClear();
    }

    [GeneratedRegex("""'[^']*'|"[^"]*"|\bLIMIT (@\w+)""")]
    private static partial Regex QuotedOrLimit();
}
