using Graph.Data.Loading.Files;
using Graph.Data.Model;

namespace Graph.Data.Exporting.Kinds;

/// <summary>Candidates as records: deputies by their IDs, others with names.</summary>
internal static class CandidateExport
{
    public static CandidateRecord Of(Candidate candidate) =>
        new()
        {
            Deputy = candidate.DeputyId,
            Id = candidate.DeputyId is null ? candidate.Id[(candidate.ContestId.Length + 1)..] : null,
            Names = candidate.DeputyId is null ? Parts.Names(candidate.Names) : null,
            Party = candidate.PartyId,
            Nomination = candidate.Nomination,
            NominatedBy = candidate.NominatedBy,
            Votes = candidate.Votes,
            Percent = candidate.Percent,
            Note = candidate.Note,
            Citations = Parts.Citations(candidate.Citations),
        };
}
