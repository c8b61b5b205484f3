namespace Graph.Data.Loading.Files;

/// <summary>What one party won in one election.</summary>
internal sealed record PartyResultRecord : ICited
{
    public required string Party { get; init; }

    public string? Leader { get; init; }

    public int? Seats { get; init; }

    public int? ConstituencySeats { get; init; }

    public int? FirstRoundSeats { get; init; }

    public int? ListSeats { get; init; }

    public int? ListVotes { get; init; }

    public double? ListPercent { get; init; }

    public IReadOnlyList<CitationRecord> Citations { get; init; } = [];
}
