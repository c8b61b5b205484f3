using Graph.Data.Loading.Files;
using Graph.Data.Loading.Kinds;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Validation;

/// <summary>A candidate is somebody, and stands once in a contest.</summary>
/// <param name="general">All records that are about no district in particular.</param>
internal sealed class CandidateChecks(DatasetPart general)
{
    private readonly HashSet<string> deputies = general
        .Of<DeputyRecord>()
        .Select(d => d.Record.Id)
        .ToHashSet(StringComparer.Ordinal);

    public IEnumerable<DatasetError> Find(DatasetPart district) =>
        [
            .. district.Of<CandidateRecord>().SelectMany(Who),
            .. district.Of<ContestRecord>().SelectMany(Twice),
            .. SameIds(district),
        ];

    private IEnumerable<DatasetError> Who(Located<CandidateRecord> candidate)
    {
        var (record, place) = candidate;
        if (record.Deputy is null)
        {
            if (record.Id is null || record.Names is null)
                yield return VoteErrors.CandidateIsNobody(place);
            else if (deputies.Contains(record.Id))
                yield return VoteErrors.CandidateIsDeputy(place.Key("id"), record.Id);
            yield break;
        }
        if (record.Id is not null)
            yield return VoteErrors.CandidateIsTwo(place.Key("id"), "id");
        if (record.Names is not null)
            yield return VoteErrors.CandidateIsTwo(place.Key("names"), "names");
    }

    private static IEnumerable<DatasetError> Twice(Located<ContestRecord> contest) =>
        Repetitions
            .In(Candidates(contest), c => c.Deputy ?? c.Id)
            .Select(c => VoteErrors.CandidateTwice(c.Again.Place, c.Again.Record.Person(), c.First));

    /// <summary>The election `2023-by` and the candidate `a`, and that of `2023` and `by-a`, say.</summary>
    private static IEnumerable<DatasetError> SameIds(DatasetPart district) =>
        Repetitions
            .In(
                district
                    .Lives()
                    .SelectMany(l =>
                        l.Contests.SelectMany(c =>
                            Candidates(c).DistinctBy(d => d.Record.Person()).Select(d => Named(l, c, d))
                        )
                    ),
                id => id
            )
            .Select(c => VoteErrors.SameId(c.Again.Place, c.Again.Record, c.First));

    private static Located<string> Named(
        Life life,
        Located<ContestRecord> contest,
        Located<CandidateRecord> candidate
    ) =>
        new(
            EntityIds.Candidate(EntityIds.Contest(life.District, contest.Record.Election), candidate.Record.Person()),
            candidate.Place
        );

    private static IEnumerable<Located<CandidateRecord>> Candidates(Located<ContestRecord> contest) =>
        contest.Place.Items("candidates", contest.Record.Candidates);
}
