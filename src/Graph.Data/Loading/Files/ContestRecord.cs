using System.Text.Json.Serialization;

namespace Graph.Data.Loading.Files;

/// <summary>An election held in a district.</summary>
internal sealed record ContestRecord : ICited
{
    [JsonConverter(typeof(ElectionIdConverter))]
    public required string Election { get; init; }

    public string? Winner { get; init; }

    public string? Party { get; init; }

    public double? Percent { get; init; }

    public int? Round { get; init; }

    public int? CandidatesNominated { get; init; }

    public int? CandidatesRegistered { get; init; }

    public int? RegisteredVoters { get; init; }

    public double? TurnoutPercent { get; init; }

    public int? VotesCast { get; init; }

    public int? InvalidVotes { get; init; }

    public int? AgainstAllVotes { get; init; }

    public IReadOnlyList<CandidateRecord> Candidates { get; init; } = [];

    public string? Note { get; init; }

    public IReadOnlyList<CitationRecord> Citations { get; init; } = [];

    /// <summary>The party for which it was won, wherever the contest tells it.</summary>
    public string? PartyOfWinner() => Party ?? WinningCandidate()?.Party;

    /// <summary>The winner's share, wherever the contest tells it.</summary>
    public double? PercentOfWinner() => Percent ?? WinningCandidate()?.Percent;

    /// <summary>The winner among the candidates; null where either is not written.</summary>
    public CandidateRecord? WinningCandidate() =>
        Winner is null ? null : Candidates.FirstOrDefault(c => c.Deputy == Winner);
}
