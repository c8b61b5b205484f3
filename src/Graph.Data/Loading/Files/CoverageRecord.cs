namespace Graph.Data.Loading.Files;

/// <summary>An area that a district covers.</summary>
internal sealed record CoverageRecord : ICited
{
    public required string Area { get; init; }

    public bool Partial { get; init; }

    public IReadOnlyList<CitationRecord> Citations { get; init; } = [];
}
