using System.Globalization;
using System.Text.Json.Nodes;

namespace Graph.Tests.Random;

/// <summary>What rows are together, in plain code over objects.</summary>
internal static class ReferenceAggregate
{
    /// <summary>What clients select to be told all there is.</summary>
    public static string Selection(TypeModel type) =>
        $"aggregate {{ count {string.Join(' ', Values(type).Select(Selection))} }}";

    /// <summary>The same of some rows.</summary>
    public static JsonObject Of(TypeModel type, IReadOnlyCollection<object> rows)
    {
        var all = new JsonObject { ["count"] = rows.Count };
        foreach (var field in Values(type))
            all[field.Name] = Of(field, [.. rows.Select(field.Read).OfType<object>()]);
        return all;
    }

    private static IEnumerable<ValueModel> Values(TypeModel type) => type.Fields.OfType<ValueModel>();

    private static string Selection(ValueModel field) => $"{field.Name} {{ {string.Join(' ', Functions(field))} }}";

    private static string[] Functions(ValueModel field) =>
        IsNumber(field) ? ["distinctCount", "min", "max", "sum", "average"]
        : field.Type == typeof(DateOnly) ? ["distinctCount", "min", "max"]
        : ["distinctCount"];

    private static bool IsNumber(ValueModel field) => field.Type == typeof(int) || field.Type == typeof(double);

    private static JsonObject Of(ValueModel field, IReadOnlyList<object> values)
    {
        var told = new JsonObject();
        foreach (var function in Functions(field))
            told[function] = function switch
            {
                "distinctCount" => values.Distinct().Count(),
                _ when values.Count == 0 => null,
                "min" => JsonValues.Of(values.Min()),
                "max" => JsonValues.Of(values.Max()),
                "sum" => field.Type == typeof(int)
                    ? values.Sum(value => (long)(int)value)
                    : Rounded(values.Sum(Number)),
                _ => field.Type == typeof(int) ? values.Average(Number) : Rounded(values.Average(Number)),
            };
        return told;
    }

    private static double Number(object value) => Convert.ToDouble(value, CultureInfo.InvariantCulture);

    private static double Rounded(double number) =>
        double.Parse(number.ToString("G12", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
