using Graph.Data.Model;

namespace Graph.Data.Loading.Files;

/// <summary>A border, as this side's source states it.</summary>
internal sealed record BorderRecord : ICited
{
    public required string To { get; init; }

    public Compass? Direction { get; init; }

    public IReadOnlyList<CitationRecord> Citations { get; init; } = [];
}
