using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Graph.Data.Loading.Contradictions;

/// <summary>Writes values as people do.</summary>
internal static partial class Values
{
    /// <summary>Smaller numbers may be years, and read well as they are.</summary>
    private const int Grouped = 10_000;

    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    /// <summary>A number or a day as people write it; what has several words as a quotation.</summary>
    public static string Plain(string value) =>
        int.TryParse(value, NumberStyles.None, English, out var number) && number >= Grouped
            ? number.ToString("N0", English)
        : DateOnly.TryParseExact(value, "yyyy-MM-dd", English, DateTimeStyles.None, out var day)
            ? day.ToString("d MMMM yyyy", English)
        : value.Contains(' ', StringComparison.Ordinal) ? $"“{value.TrimEnd('.')}”"
        : value;

    /// <summary>A member of an enum in words, e.g. <c>city of republican significance</c>.</summary>
    public static string Words(Enum member) => Words(JsonNamingPolicy.SnakeCaseUpper.ConvertName(member.ToString()));

    /// <summary>A member of an enum as the schema names it, in words; anything else as it is.</summary>
    public static string Words(string member) =>
        Upper.IsMatch(member) ? member.Replace('_', ' ').ToLowerInvariant() : member;

    [GeneratedRegex("^[A-Z_]+$")]
    private static partial Regex Upper { get; }
}
