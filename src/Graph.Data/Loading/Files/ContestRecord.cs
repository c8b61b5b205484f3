namespace Graph.Data.Loading.Files;

/// <summary>An election held in a district.</summary>
internal sealed record ContestRecord : ICited
{
    public required int Election { get; init; }

    public string? Winner { get; init; }

    public string? Party { get; init; }

    public double? Percent { get; init; }

    public int? Round { get; init; }

    public int? CandidatesNominated { get; init; }

    public int? CandidatesRegistered { get; init; }

    public string? Note { get; init; }

    public IReadOnlyList<CitationRecord> Citations { get; init; } = [];
}
