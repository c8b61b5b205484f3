using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Exporting.Kinds;

/// <summary>Contests that were held, as records.</summary>
internal static class ContestExport
{
    public static ContestRecord Of(Contest contest, ExportedRows rows) =>
        new()
        {
            Election = contest.ElectionId,
            Winner = contest.WinnerId,
            Party = contest.PartyId,
            Percent = contest.Percent,
            Round = contest.Round,
            CandidatesNominated = contest.CandidatesNominated,
            CandidatesRegistered = contest.CandidatesRegistered,
            RegisteredVoters = contest.RegisteredVoters,
            TurnoutPercent = contest.TurnoutPercent,
            VotesCast = contest.VotesCast,
            InvalidVotes = contest.InvalidVotes,
            AgainstAllVotes = contest.AgainstAllVotes,
            Candidates = [.. rows.CandidatesIn(contest.Id).Select(CandidateExport.Of)],
            Note = contest.Note,
            Citations = Parts.Citations(contest.Citations),
        };
}
