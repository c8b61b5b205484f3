using Graph.Data.Loading.Files;
using Graph.Data.Loading.Kinds;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Validation;

/// <summary>Elections are told once and in order, each party's result once, and districts where there were any.</summary>
internal static class ElectionChecks
{
    public static IEnumerable<DatasetError> Find(DatasetContent content) =>
        [
            .. Repetitions
                .In(content.Of<ElectionRecord>(), e => e.Id())
                .Select(e =>
                    VoteErrors.ElectionTwice(
                        e.Again.Place.Key(e.Again.Record.WrittenId is null ? "year" : "id"),
                        e.Again.Record.Id(),
                        e.First
                    )
                ),
            .. content
                .Of<ElectionRecord>()
                .Where(e => e.Record.SecondRound < e.Record.FirstRound)
                .Select(e => DatasetErrors.SecondRoundFirst(e.Place.Key("secondRound"))),
            .. content.Of<ElectionRecord>().SelectMany(ResultTwice),
            .. content.Of<ElectionRecord>().SelectMany(e => DistrictsStood(e, content.Lives())),
            .. UnknownDistricts(content),
        ];

    private static IEnumerable<DatasetError> UnknownDistricts(DatasetContent content)
    {
        var known = content.Of<DistrictFile>().Select(d => d.Record.Number).ToHashSet();
        return content
            .Of<WithoutDistrictRecord>()
            .Select(d =>
                (d.Place, Id: EntityIds.District(d.Record.District), IsKnown: known.Contains(d.Record.District))
            )
            .Where(d => !d.IsKnown && !content.IsUnread(FileNames.District(d.Id)))
            .Select(d =>
                DatasetErrors.UnknownId(d.Place.Key("district"), d.Id, "district", FileNames.District(d.Id), near: null)
            );
    }

    private static IEnumerable<DatasetError> ResultTwice(Located<ElectionRecord> election) =>
        Repetitions
            .In(election.Place.Items("partyResults", election.Record.PartyResults), r => r.Party)
            .Select(r => DatasetErrors.ResultTwice(r.Again.Place.Key("party"), r.Again.Record.Party, r.First));

    /// <summary>Lives that begin or end in the year may still have ended or not yet begun on the day.</summary>
    private static IEnumerable<DatasetError> DistrictsStood(Located<ElectionRecord> election, IEnumerable<Life> lives)
    {
        var (record, place) = election;
        return lives
            .Where(l => record.WithoutDistricts is not null && l.Record.Since.Year < record.Year)
            .Where(l => l.Record.Until is not { } until || record.Year < until.Year)
            .Select(l => DatasetErrors.DistrictStood(place.Key("withoutDistricts"), record.Year, l.Id, l.Record));
    }
}
