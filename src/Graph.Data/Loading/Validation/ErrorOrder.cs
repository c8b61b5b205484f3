using System.Text.RegularExpressions;

namespace Graph.Data.Loading.Validation;

/// <summary>The order in which errors are told.</summary>
internal static partial class ErrorOrder
{
    /// <summary>The order of the files, and of the places in them.</summary>
    public static IReadOnlyList<DatasetError> Of(IReadOnlyList<DatasetError> errors) =>
        [
            .. errors
                .OrderBy(e => Sortable(e.File), StringComparer.Ordinal)
                .ThenBy(e => Sortable(e.Path), StringComparer.Ordinal),
        ];

    /// <summary>Pads numbers, so that district 2 stands before district 12.</summary>
    private static string Sortable(string text) => Numbers.Replace(text, n => n.Value.PadLeft(10, '0'));

    [GeneratedRegex("[0-9]+")]
    private static partial Regex Numbers { get; }
}
