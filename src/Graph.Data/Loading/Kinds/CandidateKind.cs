using System.Diagnostics;
using Graph.Data.Loading.Files;
using Graph.Data.Loading.Rows;
using Graph.Data.Model;

namespace Graph.Data.Loading.Kinds;

/// <summary>Who stood in contests.</summary>
internal sealed class CandidateKind() : RecordKind<CandidateRecord, Candidate>("candidate")
{
    protected override void Declare(RecordFacts<CandidateRecord> candidates)
    {
        candidates.PartOf<ContestRecord>("candidates", c => c.Candidates);
        candidates.Refer<DeputyRecord>("deputy", c => c.Deputy);
        candidates.Refer<PartyRecord>("party", c => c.Party);
        candidates.RowsOf<Life>((life, making) => life.Record.Contests.SelectMany(c => Rows(life, c, making)));
    }

    protected override void Declare(RowFacts<Candidate> candidates)
    {
        candidates.Id(c => c.Id);
        candidates.Names(c => c.Names);
        candidates.Search(SearchType.Candidate, unless: c => c.DeputyId is not null);
        candidates.Cited(c => c.Citations, (contradiction, c) => contradiction.CandidateId = c.Id);
    }

    private static IEnumerable<Candidate> Rows(Life life, ContestRecord contest, RowMaking making) =>
        contest
            .Candidates.OrderByDescending(c => c.Votes)
            .ThenByDescending(c => c.Percent)
            .ThenBy(c => c.Person(), StringComparer.Ordinal)
            .Select(
                (c, index) => Row(EntityIds.Contest(life.District, contest.Election), contest, c, index + 1, making)
            );

    private static Candidate Row(
        string contestId,
        ContestRecord contest,
        CandidateRecord candidate,
        int ordinal,
        RowMaking making
    ) =>
        new()
        {
            Id = EntityIds.Candidate(contestId, candidate.Person()),
            ContestId = contestId,
            DeputyId = candidate.Deputy,
            PartyId = candidate.Party,
            Nomination = candidate.Nomination,
            NominatedBy = candidate.NominatedBy,
            Votes = candidate.Votes,
            Percent = candidate.Percent,
            IsWinner = contest.Winner is null ? null : candidate.Deputy == contest.Winner,
            Ordinal = ordinal,
            Note = candidate.Note,
            Names = Names(candidate, making),
            Citations = making.Citations.Of(candidate),
        };

    private static List<LocalizedName> Names(CandidateRecord candidate, RowMaking making) =>
        (candidate.Deputy, candidate.Names) switch
        {
            ({ } deputy, _) => making.Names.Of(making.Deputy(deputy)),
            (_, { } names) => making.Names.Of(names),
            _ => throw new UnreachableException("A valid candidate is a deputy, or has names."),
        };
}
