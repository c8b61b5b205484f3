using Graph.Data.Loading.Files;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Validation;

/// <summary>Parties merge into others.</summary>
internal static class PartyChecks
{
    public static IEnumerable<DatasetError> Find(DatasetPart general) =>
        [
            .. general.Of<PartyRecord>().SelectMany(FindIn),
            .. Circles
                .In([.. general.Of<PartyRecord>()], p => p.Id, p => p.MergedInto)
                .Select(c => PartyErrors.MergedInCircle(c.Entry.Place.Key("mergedInto"), c.Ids)),
        ];

    private static IEnumerable<DatasetError> FindIn(Located<PartyRecord> party)
    {
        var (record, place) = party;
        if (record.MergedInto == record.Id)
            yield return PartyErrors.MergedIntoItself(place.Key("mergedInto"));
        if (record is { MergedInto: null, Merged: not null })
            yield return PartyErrors.MergedIntoNone(place.Key("merged"));
    }
}
