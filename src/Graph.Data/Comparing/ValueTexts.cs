using System.Globalization;
using Graph.Data.Loading.Contradictions;
using Graph.Data.Model;
using Graph.Query.Scalars;

namespace Graph.Data.Comparing;

/// <summary>Values as people read them.</summary>
internal static class ValueTexts
{
    /// <summary>Smaller numbers may be years, and read well as they are.</summary>
    private const int Grouped = 10_000;

    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    public static string Of(object value) =>
        value switch
        {
            string text => text,
            bool flag => flag ? "true" : "false",
            int number and >= Grouped => number.ToString("N0", English),
            DateOnly day => day.ToString("O", English),
            Compass direction => $"{direction}",
            Enum member => Values.Words(member),
            GeoJson figure => $"a figure of {Points(figure.Text).ToString("N0", English)} points",
            IFormattable other => other.ToString(null, English),
            _ => $"{value}",
        };

    /// <summary>A name with its language, its kind unless it is the one shown, and its years as far as they are known.</summary>
    public static string Of(LocalizedName name)
    {
        string?[] details =
        [
            Values.Words(name.Language).ToUpperInvariant(),
            name.Kind == NameKind.Main ? null : Values.Words(name.Kind),
            (name.SinceYear, name.UntilYear) is (null, null) ? null : $"{name.SinceYear}–{name.UntilYear}",
        ];
        return $"{name.Text} ({string.Join(", ", details.OfType<string>())})";
    }

    /// <summary>Each is a pair of numbers in brackets.</summary>
    private static int Points(string geoJson) =>
        geoJson.Zip(geoJson.Skip(1)).Count(two => two is ('[', '-' or (>= '0' and <= '9')));
}
