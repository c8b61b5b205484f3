using Graph.Data.Loading;
using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Exporting.Kinds;

/// <summary>Elections as records, with what parties won in them.</summary>
internal static class ElectionExport
{
    public static ElectionRecord Of(Election election, ExportedRows rows) =>
        new()
        {
            WrittenId = election.Id == EntityIds.Election(election.Year) ? null : election.Id,
            Year = election.Year,
            Kind = election.Kind,
            PartOf = election.PartOfId,
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
            WithoutDistricts = WithoutDistrictsExport.Of(election.Id, rows),
            PartyResults = [.. rows.ResultsIn(election.Id).Select(PartyResultExport.Of)],
            Note = election.Note,
            Citations = Parts.Citations(election.Citations),
        };
}
