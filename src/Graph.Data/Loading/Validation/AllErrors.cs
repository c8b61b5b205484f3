using System.Text.RegularExpressions;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Validation;

/// <summary>All that is wrong with a dataset that was read: with its files, and with what they say together.</summary>
internal static partial class AllErrors
{
    /// <summary>In the order of the files, and of the places in them.</summary>
    public static IReadOnlyList<DatasetError> Of(DatasetReading reading) =>
        [
            .. reading
                .Errors.Concat(DatasetChecks.Find(reading.Content))
                .OrderBy(e => Sortable(e.File), StringComparer.Ordinal)
                .ThenBy(e => Sortable(e.Path), StringComparer.Ordinal),
        ];

    /// <summary>Pads numbers, so that district 2 stands before district 12.</summary>
    private static string Sortable(string text) => Numbers.Replace(text, n => n.Value.PadLeft(10, '0'));

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers { get; }
}
