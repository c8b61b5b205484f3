using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Graph.Data.Loading.Reading;

/// <summary>
/// The keywords of JSON Schema, as far as one can be certain: a rule that says no may be wrong, one that says yes never is.
/// Where a condition has them, they are exact.
/// </summary>
internal static class QuickRules
{
    public static Func<JsonElement, bool> Types(string[] types) =>
        value => Array.Exists(types, type => Is(value, type));

    public static Func<JsonElement, bool> OneOf(JsonElement[] values) =>
        value => Array.Exists(values, allowed => JsonElement.DeepEquals(allowed, value));

    public static Func<JsonElement, bool> Has(string[] keys) =>
        value =>
            value.ValueKind != JsonValueKind.Object || Array.TrueForAll(keys, key => value.TryGetProperty(key, out _));

    public static Func<JsonElement, bool> Keys(IReadOnlyDictionary<string, QuickCheck> parts, bool areAll) =>
        value =>
        {
            if (value.ValueKind != JsonValueKind.Object)
                return true;
            foreach (var part in value.EnumerateObject())
                if (parts.TryGetValue(part.Name, out var check) ? !check.Fits(part.Value) : areAll)
                    return false;
            return true;
        };

    public static Func<JsonElement, bool> Items(QuickCheck item) =>
        value =>
        {
            if (value.ValueKind != JsonValueKind.Array)
                return true;
            foreach (var each in value.EnumerateArray())
                if (!item.Fits(each))
                    return false;
            return true;
        };

    public static Func<JsonElement, bool> Condition(QuickCheck condition, QuickCheck consequence) =>
        value => !condition.Fits(value) || consequence.Fits(value);

    public static Func<JsonElement, bool> ItemsFrom(int least) =>
        value => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= least;

    /// <summary>Texts, that is: of other items nothing is certain.</summary>
    public static bool TextsDiffer(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Array)
            return true;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in value.EnumerateArray())
            if (item.ValueKind != JsonValueKind.String || !seen.Add(item.GetString() ?? ""))
                return false;
        return true;
    }

    /// <summary>By code point in the schema, by half of a pair at times here: there are at least half as many.</summary>
    public static Func<JsonElement, bool> LengthFrom(int least) =>
        value => Text(value) is not { } text || (least == 1 ? text.Length : text.EnumerateRunes().Count()) >= least;

    public static Func<JsonElement, bool> LengthTo(int most) =>
        value => Text(value) is not { } text || text.Length <= most;

    public static Func<JsonElement, bool> From(decimal least) =>
        value => value.ValueKind != JsonValueKind.Number || value.TryGetDecimal(out var number) && number >= least;

    public static Func<JsonElement, bool> To(decimal most) =>
        value => value.ValueKind != JsonValueKind.Number || value.TryGetDecimal(out var number) && number <= most;

    /// <summary>A line feed at the end is nothing certain: engines take `$` in two ways.</summary>
    public static Func<JsonElement, bool> Matches(Regex pattern) =>
        value => Text(value) is not { } text || !text.Contains('\n') && pattern.IsMatch(text);

    public static Func<JsonElement, bool> Format(string format) =>
        format switch
        {
            "date" => value => Text(value) is not { } text || IsDay(text),
            "uri" => value => Text(value) is not { } text || IsAddress(text),
            _ => _ => false,
        };

    private static bool IsDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static bool IsAddress(string text) =>
        text.StartsWith("http", StringComparison.Ordinal) && Uri.IsWellFormedUriString(text, UriKind.Absolute);

    private static bool Is(JsonElement value, string type) =>
        (type, value.ValueKind) switch
        {
            ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) => true,
            ("string", JsonValueKind.String) or ("number", JsonValueKind.Number) => true,
            ("boolean", JsonValueKind.True or JsonValueKind.False) or ("null", JsonValueKind.Null) => true,
            ("integer", JsonValueKind.Number) => value.TryGetInt64(out _),
            _ => false,
        };

    private static string? Text(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
