using System.Globalization;
using Graph.Query.Errors;

namespace Graph.Schema.Scalars;

/// <summary>The sentences for values that a scalar refuses.</summary>
internal static class ScalarErrors
{
    /// <summary>More of a client's own text helps nobody to see what is meant.</summary>
    private const int LongestQuote = 40;

    /// <summary>What a client gave: a text, or as a variable a number or a Boolean, as JSON writes it.</summary>
    public static string Shown(object given) =>
        given switch
        {
            true => "`true`",
            false => "`false`",
            _ => $"`{Shortened.To(LongestQuote, Convert.ToString(given, CultureInfo.InvariantCulture) ?? "")}`",
        };

    public static ScalarFormatException NoDate(string given) =>
        new($"{given} is not a date. Write year, month and day, as in \"2023-01-31\".");

    public static ScalarFormatException NoDateTime(string given) =>
        new($"{given} is not a time. Write date, time and offset, as in \"2023-01-31T12:30:00Z\".");

    public static ScalarFormatException NoTimeOfDay(string given) =>
        new($"{given} is not a time of day. Write hours, minutes and seconds, as in \"14:30:00\".");

    public static ScalarFormatException NoTimeSpan(string given) =>
        new($"{given} is not a length of time. Write days, hours, minutes and seconds, as in \"P1DT2H30M\".");

    public static ScalarFormatException NoUuid(string given) =>
        new($"{given} is not a UUID. Write it as in \"3f2504e0-4f89-41d3-9a0c-0305e82c3301\".");

    public static ScalarFormatException NoUrl(string given) =>
        new($"{given} is not an address. Write it as in \"https://example.org/a\".");

    public static ScalarFormatException NoBase64(string given) =>
        new($"{given} is not in base64. Write bytes as in \"aGVsbG8=\".");

    public static ScalarFormatException GeoJsonIsNoInput() =>
        new("A value of the type `GeoJSON` stands in answers only. Ask by numbers or IDs.");

    public static ScalarFormatException NullCharacter(int index) =>
        new($"The text has the character \\u0000 at index {index}, which no text here may have. Take it out.");

    public static ScalarFormatException LoneSurrogate(int index, char half) =>
        new(
            $"The text has half a character, \\u{(int)half:x4}, at index {index}. "
                + "Write both halves, as in \"\\ud83d\\ude00\", or take it out."
        );
}
