using Graph.Data.Model;

namespace Graph.Data.Loading.Files;

/// <summary>A nationwide election.</summary>
internal sealed record ElectionRecord : ICited
{
    public required int Year { get; init; }

    public required ElectoralSystem System { get; init; }

    public DateOnly? FirstRound { get; init; }

    public DateOnly? SecondRound { get; init; }

    public int? Seats { get; init; }

    public int? ConstituencySeats { get; init; }

    public int? FirstRoundSeats { get; init; }

    public int? ListSeats { get; init; }

    public int? AssemblySeats { get; init; }

    public double? ThresholdPercent { get; init; }

    public int? RegisteredVoters { get; init; }

    public double? TurnoutPercent { get; init; }

    public int? VotesCast { get; init; }

    public int? InvalidVotes { get; init; }

    public int? ListVotes { get; init; }

    public int? AgainstAllVotes { get; init; }

    public int? CandidatesNominated { get; init; }

    public int? CandidatesRegistered { get; init; }

    public string? Chair { get; init; }

    public WithoutDistrictsRecord? WithoutDistricts { get; init; }

    public IReadOnlyList<PartyResultRecord> PartyResults { get; init; } = [];

    public string? Note { get; init; }

    public IReadOnlyList<CitationRecord> Citations { get; init; } = [];
}
