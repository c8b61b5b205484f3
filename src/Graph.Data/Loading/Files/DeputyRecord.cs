namespace Graph.Data.Loading.Files;

/// <summary>A person who has held a mandate.</summary>
internal sealed record DeputyRecord : INamed, ICited
{
    public required string Id { get; init; }

    public required NamesRecord Names { get; init; }

    public IReadOnlyList<OtherNameRecord> OtherNames { get; init; } = [];

    public IReadOnlyList<CitationRecord> Citations { get; init; } = [];
}
