namespace Graph.Data.Loading.Files;

/// <summary>What the page of one district says of an election that left it out.</summary>
internal sealed record WithoutDistrictRecord : ICited
{
    public required int District { get; init; }

    public required string Note { get; init; }

    public IReadOnlyList<CitationRecord> Citations { get; init; } = [];
}
