using Graph.Data.Loading.Files;
using Graph.Data.Loading.Kinds;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Validation;

/// <summary>Elections are told once and in order, each party's result once, and districts where there were any.</summary>
/// <param name="content">The files.</param>
internal sealed class ElectionChecks(DatasetContent content)
{
    private readonly IReadOnlyList<Located<ElectionRecord>> withoutDistricts =
    [
        .. content.General.Of<ElectionRecord>().Where(e => e.Record.WithoutDistricts is not null),
    ];

    /// <param name="districts">The numbers of all districts.</param>
    public IEnumerable<DatasetError> Find(IReadOnlySet<int> districts) =>
        [
            .. Repetitions
                .In(content.General.Of<ElectionRecord>(), e => e.Id())
                .Select(e =>
                    VoteErrors.ElectionTwice(
                        e.Again.Place.Key(e.Again.Record.WrittenId is null ? "year" : "id"),
                        e.Again.Record.Id(),
                        e.First
                    )
                ),
            .. content
                .General.Of<ElectionRecord>()
                .Where(e => e.Record.SecondRound < e.Record.FirstRound)
                .Select(e => DatasetErrors.SecondRoundFirst(e.Place.Key("secondRound"))),
            .. content.General.Of<ElectionRecord>().SelectMany(ResultTwice),
            .. UnknownDistricts(districts),
        ];

    /// <summary>
    /// The lives of a district that stood when there were none. Those that begin or end in the year may still have ended or
    /// not yet begun on the day.
    /// </summary>
    public IEnumerable<DatasetError> FindStanding(DatasetPart district) =>
        from election in withoutDistricts
        let year = election.Record.Year
        from life in district.Lives()
        where life.Record.Since.Year < year && (life.Record.Until is not { } until || year < until.Year)
        select DatasetErrors.DistrictStood(election.Place.Key("withoutDistricts"), year, life.Id, life.Record);

    private IEnumerable<DatasetError> UnknownDistricts(IReadOnlySet<int> known) =>
        content
            .General.Of<WithoutDistrictRecord>()
            .Select(d =>
                (d.Place, Id: EntityIds.District(d.Record.District), IsKnown: known.Contains(d.Record.District))
            )
            .Where(d => !d.IsKnown && !content.IsUnread(FileNames.District(d.Id)))
            .Select(d =>
                DatasetErrors.UnknownId(d.Place.Key("district"), d.Id, "district", FileNames.District(d.Id), near: null)
            );

    private static IEnumerable<DatasetError> ResultTwice(Located<ElectionRecord> election) =>
        Repetitions
            .In(election.Place.Items("partyResults", election.Record.PartyResults), r => r.Party)
            .Select(r => DatasetErrors.ResultTwice(r.Again.Place.Key("party"), r.Again.Record.Party, r.First));
}
