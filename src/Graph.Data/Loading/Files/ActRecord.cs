using Graph.Data.Model;

namespace Graph.Data.Loading.Files;

/// <summary>A legal event.</summary>
internal sealed record ActRecord : ICited
{
    public required string Id { get; init; }

    public required ActKind Kind { get; init; }

    public required string Title { get; init; }

    public Moment? Decided { get; init; }

    public DateOnly? InEffect { get; init; }

    public string? Note { get; init; }

    public IReadOnlyList<CitationRecord> Citations { get; init; } = [];
}
