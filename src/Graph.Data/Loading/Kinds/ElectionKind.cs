using Graph.Data.Loading.Files;
using Graph.Data.Loading.Rows;
using Graph.Data.Model;

namespace Graph.Data.Loading.Kinds;

/// <summary>Nationwide elections.</summary>
internal sealed class ElectionKind() : RecordKind<ElectionRecord, Election>("election")
{
    protected override void Declare(RecordFacts<ElectionRecord> elections)
    {
        elections.InFile("elections.json", "elections");
        elections.Id(e => EntityIds.Election(e.Year));
        elections.Row(Row);
    }

    protected override void Declare(RowFacts<Election> elections)
    {
        elections.Id(e => e.Id);
        elections.Opening((e, _) => $"The election of {e.Year}");
        elections.Cited(e => e.Citations, (c, e) => c.ElectionId = e.Id);
    }

    private static Election Row(ElectionRecord election, RowMaking making) =>
        new()
        {
            Id = EntityIds.Election(election.Year),
            Year = election.Year,
            LegislatureId = making.LegislatureId,
            System = election.System,
            FirstRound = election.FirstRound,
            SecondRound = election.SecondRound,
            Seats = election.Seats,
            ConstituencySeats = election.ConstituencySeats,
            FirstRoundSeats = election.FirstRoundSeats,
            ListSeats = election.ListSeats,
            AssemblySeats = election.AssemblySeats,
            ThresholdPercent = election.ThresholdPercent,
            RegisteredVoters = election.RegisteredVoters,
            TurnoutPercent = election.TurnoutPercent,
            VotesCast = election.VotesCast,
            InvalidVotes = election.InvalidVotes,
            ListVotes = election.ListVotes,
            AgainstAllVotes = election.AgainstAllVotes,
            CandidatesNominated = election.CandidatesNominated,
            CandidatesRegistered = election.CandidatesRegistered,
            Chair = election.Chair,
            Note = election.Note,
            Citations = making.Citations.Of(election),
        };
}
