using System.Globalization;
using Graph.Data.Editions;
using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Exporting.Kinds;

/// <summary>
/// Why elections left the districts out, as records: what the contests of most districts tell is written once, and what
/// those of others tell for each of them.
/// </summary>
internal static class WithoutDistrictsExport
{
    /// <summary>Null where the election did not leave them out.</summary>
    public static WithoutDistrictsRecord? Of(string election, ExportedRows rows)
    {
        var told = rows.WithoutDistrictIn(election)
            .Select(c => (c.DistrictId, Reason: Reason(c)))
            .GroupBy(c => (c.Reason.Note, Stated: string.Join('\n', c.Reason.Citations)))
            .OrderByDescending(alike => alike.Count()) // stable: of as many, that of the lowest number
            .ToList();
        return told is [var most, .. var others]
            ? most.First().Reason with
            {
                Districts = [.. others.SelectMany(o => o).OrderBy(c => c.DistrictId, NaturalOrder.OfTexts).Select(Own)],
            }
            : null;
    }

    private static WithoutDistrictsRecord Reason(Contest contest) =>
        new() { Note = contest.Note ?? "", Citations = Parts.Citations(contest.Citations) };

    private static WithoutDistrictRecord Own((string DistrictId, WithoutDistrictsRecord Reason) own) =>
        new()
        {
            District = int.Parse(own.DistrictId, CultureInfo.InvariantCulture),
            Note = own.Reason.Note,
            Citations = own.Reason.Citations,
        };
}
