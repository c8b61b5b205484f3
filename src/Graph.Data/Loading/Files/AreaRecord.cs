using Graph.Data.Model;

namespace Graph.Data.Loading.Files;

/// <summary>A raion, a city district or a city.</summary>
internal sealed record AreaRecord : INamed, ICited
{
    public required string Id { get; init; }

    public required AreaKind Kind { get; init; }

    public required string Region { get; init; }

    public required NamesRecord Names { get; init; }

    public IReadOnlyList<OtherNameRecord> OtherNames { get; init; } = [];

    public string? Kato { get; init; }

    public double? Longitude { get; init; }

    public double? Latitude { get; init; }

    public string? Note { get; init; }

    public IReadOnlyList<CitationRecord> Citations { get; init; } = [];
}
