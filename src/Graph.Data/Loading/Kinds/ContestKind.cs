using Graph.Data.Loading.Files;
using Graph.Data.Loading.Rows;
using Graph.Data.Model;

namespace Graph.Data.Loading.Kinds;

/// <summary>Elections held in districts.</summary>
internal sealed class ContestKind() : RecordKind<ContestRecord, Contest>("contest")
{
    protected override void Declare(RecordFacts<ContestRecord> contests)
    {
        contests.PartOf<Life>(l => l.Record.Contests);
        contests.Refer<ElectionRecord>("election", c => c.Election);
        contests.Refer<DeputyRecord>("winner", c => c.Winner);
        contests.Refer<PartyRecord>("party", c => c.Party);
        contests.RowsOf<Life>((life, making) => life.Record.Contests.Select(c => Row(life, c, making)));
    }

    protected override void Declare(RowFacts<Contest> contests)
    {
        contests.Id(c => c.Id);
        contests.Opening((c, labels) => $"{labels.Of<District>(c.DistrictId)} in the election of {c.ElectionId}");
        contests.Cited(c => c.Citations, (contradiction, c) => contradiction.ContestId = c.Id);
    }

    private static Contest Row(Life life, ContestRecord contest, RowMaking making) =>
        new()
        {
            Id = EntityIds.Contest(life.District, contest.Election),
            ElectionId = contest.Election,
            DistrictId = EntityIds.District(life.District),
            IncarnationId = life.Id,
            Status = ContestStatus.Held,
            Note = contest.Note,
            WinnerId = contest.Winner,
            PartyId = contest.PartyOfWinner(),
            Percent = contest.PercentOfWinner(),
            Round = contest.Round,
            CandidatesNominated = contest.CandidatesNominated,
            CandidatesRegistered = contest.CandidatesRegistered,
            RegisteredVoters = contest.RegisteredVoters,
            TurnoutPercent = contest.TurnoutPercent,
            VotesCast = contest.VotesCast,
            InvalidVotes = contest.InvalidVotes,
            AgainstAllVotes = contest.AgainstAllVotes,
            Citations = making.Citations.Of(contest),
        };
}
