using Graph.Data.Loading.Files;
using Graph.Data.Loading.Kinds;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Validation;

/// <summary>A district votes at most once an election, while it stands, and only where there were districts.</summary>
/// <param name="general">All records that are about no district in particular.</param>
internal sealed class ContestChecks(DatasetPart general)
{
    private readonly ILookup<string, ElectionRecord> elections = general
        .Of<ElectionRecord>()
        .ToLookup(e => e.Record.Id(), e => e.Record, StringComparer.Ordinal);

    public IEnumerable<DatasetError> Find(DatasetPart district) =>
        district
            .Lives()
            .SelectMany(l => l.Contests.SelectMany(c => FindIn(l, c, elections[c.Record.Election].FirstOrDefault())))
            .Concat(Twice(district.Lives()));

    private static IEnumerable<DatasetError> FindIn(Life life, Located<ContestRecord> contest, ElectionRecord? election)
    {
        var held = election?.Held() ?? new Moment(EntityIds.YearOf(contest.Record.Election), null);
        var place = contest.Place.Key("election");
        if (election?.WithoutDistricts is not null)
            yield return DatasetErrors.ElectionWithoutDistricts(place, contest.Record.Election);
        if (held.IsBefore(life.Record.Since) || life.Period.EndsBefore(new Period(held, null)))
            yield return DatasetErrors.ContestOutsideLife(place, held, life.Id, life.Record);
    }

    private static IEnumerable<DatasetError> Twice(IEnumerable<Life> lives) =>
        Repetitions
            .In(lives.SelectMany(l => l.Contests), c => c.Election)
            .Select(c => DatasetErrors.ContestTwice(c.Again.Place.Key("election"), c.Again.Record.Election, c.First));
}
