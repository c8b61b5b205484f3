using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Graph.Data.Loading.Kinds;
using Graph.Data.Model;

namespace Graph.Data.Loading.Rows;

/// <summary>
/// Gives citations IDs that stay as long as the statements do, wherever they stand: what the statement is about, the
/// source, the field, and a hash of what the source states where that differs.
/// </summary>
internal static class CitationKeys
{
    private const int HashDigits = 8;

    /// <summary>Gives them to the citations of a row.</summary>
    public static void Set(object row)
    {
        if (RecordKinds.OfRow(row) is { } kind && kind.Stated(row) is { Count: > 0 } citations)
            Set(kind.StatedId(row), citations);
    }

    private static void Set(string subject, IReadOnlyList<Citation> citations)
    {
        foreach (var alike in citations.GroupBy(c => Of(subject, c), StringComparer.Ordinal))
            SetAll(alike.Key, alike);
    }

    /// <summary>Only where a file says the same twice is there more than one.</summary>
    private static void SetAll(string key, IEnumerable<Citation> alike)
    {
        foreach (var (index, citation) in alike.Index())
            citation.Key = index == 0 ? key : string.Create(CultureInfo.InvariantCulture, $"{key}~{index + 1}");
    }

    /// <remarks>Neither IDs nor fields have a slash.</remarks>
    private static string Of(string subject, Citation citation) =>
        $"{subject}/{citation.SourceId}"
        + (citation.Field, citation.States) switch
        {
            (null, null) => "",
            (var field, null) => $"/{field}",
            (var field, var stated) => $"/{field}/{Hash(stated)}",
        };

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashDigits];
}
