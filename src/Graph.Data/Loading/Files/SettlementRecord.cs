namespace Graph.Data.Loading.Files;

/// <summary>A town or city.</summary>
internal sealed record SettlementRecord : INamed, ICited
{
    public required string Id { get; init; }

    public string? Region { get; init; }

    public required NamesRecord Names { get; init; }

    public IReadOnlyList<OtherNameRecord> OtherNames { get; init; } = [];

    public IReadOnlyList<CitationRecord> Citations { get; init; } = [];
}
