using System.Text.Json.Serialization;
using Graph.Data.Model;

namespace Graph.Data.Loading.Files;

/// <summary>A nationwide election.</summary>
internal sealed record ElectionRecord : ICited
{
    [JsonPropertyName("id")]
    public string? WrittenId { get; init; }

    public required int Year { get; init; }

    public ElectionKind Kind { get; init; } = ElectionKind.General;

    [JsonConverter(typeof(ElectionIdConverter))]
    public string? PartOf { get; init; }

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

    /// <summary>The ID: the year, unless another is written.</summary>
    public string Id() => WrittenId ?? EntityIds.Election(Year);

    /// <summary>When it was held, as far as that is known.</summary>
    public Moment Held() => new(Year, FirstRound);
}
