using System.Globalization;
using System.Text.Json;

namespace Graph.Data.Exporting.Csv;

/// <summary>How values are written: as GraphQL's JSON has them, without quotes; null is nothing.</summary>
internal static class CsvValue
{
    /// <summary>With one of these a spreadsheet takes a text for a formula, also behind the sign that says it is none.</summary>
    private const string FormulaStarts = "=+-@\t\r\n";

    /// <summary>Whether values of a type have a column: not those of lists, of other rows and of figures.</summary>
    public static bool Fits(Type type) =>
        Bare(type) is { IsEnum: true } or { IsPrimitive: true }
        || Bare(type) == typeof(string)
        || Bare(type) == typeof(DateOnly)
        || Bare(type) == typeof(DateTimeOffset);

    public static bool IsNumber(Type type) => Bare(type) == typeof(int) || Bare(type) == typeof(double);

    /// <summary>The type in words.</summary>
    public static string TypeOf(Type type) =>
        Bare(type) switch
        {
            { IsEnum: true } values => $"one of {string.Join(", ", Enum.GetNames(values).Select(Constant))}",
            var bare when bare == typeof(int) => "whole number",
            var bare when bare == typeof(double) => "number",
            var bare when bare == typeof(bool) => "true or false",
            var bare when bare == typeof(DateOnly) => "day, e.g. 2024-01-31",
            var bare when bare == typeof(DateTimeOffset) => "moment in UTC, e.g. 2024-01-31T12:00:00Z",
            _ => "text",
        };

    /// <summary>A value as its cell holds it.</summary>
    public static string? Written(object? value) =>
        value switch
        {
            null => null,
            string text => Harmless(text),
            bool truth => truth ? "true" : "false",
            Enum constant => Constant($"{constant}"),
            DateOnly day => day.ToString("O", CultureInfo.InvariantCulture),
            DateTimeOffset moment => moment.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
            _ => $"{value}",
        };

    /// <summary>
    /// A text that no spreadsheet computes: an apostrophe stands before what would be a formula. Who takes one apostrophe
    /// away where such a sign follows the apostrophes has the text again.
    /// </summary>
    /// <remarks>https://owasp.org/www-community/attacks/CSV_Injection</remarks>
    private static string Harmless(string text) =>
        text.AsSpan().TrimStart('\'') is [var first, ..] && FormulaStarts.Contains(first) ? $"'{text}" : text;

    private static string Constant(string name) => JsonNamingPolicy.SnakeCaseUpper.ConvertName(name);

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
