using System.Reflection;

namespace Graph.Data.Exporting.Csv;

/// <summary>What the numbers of a property count, as the ends of names tell it.</summary>
internal static class CsvUnits
{
    private static readonly (string End, string Unit)[] Ends =
    [
        ("Percent", "per cent"),
        ("Year", "year"),
        ("Longitude", "degrees east, WGS 84"),
        ("Latitude", "degrees north, WGS 84"),
        ("Seats", "seats"),
        ("MandatesCount", "deputies"),
        ("DistrictsCount", "districts"),
        ("VotesCast", "ballots"),
        ("Votes", "votes"),
        ("Population", "persons"),
        ("Electorate", "persons"),
        ("Voters", "persons"),
        ("CandidatesNominated", "candidates"),
        ("CandidatesRegistered", "candidates"),
        ("Known", "districts"),
        ("Existed", "districts"),
    ];

    public static string Of(PropertyInfo property) =>
        CsvValue.IsNumber(property.PropertyType)
            ? Ends.FirstOrDefault(e => property.Name.EndsWith(e.End, StringComparison.Ordinal)).Unit ?? ""
            : "";
}
