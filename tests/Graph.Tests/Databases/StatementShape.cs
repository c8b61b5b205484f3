using System.Text.RegularExpressions;

namespace Graph.Tests.Databases;

/// <summary>What a statement reads, in a form that is the same for all databases: its columns and its tables.</summary>
public static partial class StatementShape
{
    /// <summary>E.g. <c>Number, Since from District, Incarnation</c>.</summary>
    public static string Of(string statement) =>
        $"{string.Join(", ", Columns(statement))} from {string.Join(", ", Tables(statement))}";

    private static IEnumerable<string> Columns(string statement)
    {
        var list = statement[..OuterFrom(statement)];
        return list.StartsWith("SELECT COUNT(*)", StringComparison.OrdinalIgnoreCase)
            ? ["the count"]
            : Column.Matches(list).Select(column => column.Groups[1].Value).Distinct();
    }

    private static IEnumerable<string> Tables(string statement) =>
        Table.Matches(statement).Select(table => table.Groups[1].Value).Distinct();

    /// <summary>Where the list of what is selected ends: EF Core indents whatever stands inside it.</summary>
    private static int OuterFrom(string statement) => statement.IndexOf("\nFROM ", StringComparison.Ordinal);

    // Not the `c` of a computed column, nor the number after a name that occurs twice.
    [GeneratedRegex("\\.\"([A-Z]\\w*?)[0-9]*\"")]
    private static partial Regex Column { get; }

    [GeneratedRegex("(?:FROM|JOIN) \"(\\w+)\"")]
    private static partial Regex Table { get; }
}
