using System.Text.Json.Serialization;

namespace Graph.Data.Loading.Files;

/// <summary>One district with all its known lives.</summary>
internal sealed record DistrictFile : INamed, ICited
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required int Number { get; init; }

    public required NamesRecord Names { get; init; }

    public IReadOnlyList<OtherNameRecord> OtherNames { get; init; } = [];

    public IReadOnlyList<CitationRecord> Citations { get; init; } = [];

    public required IReadOnlyList<IncarnationRecord> Incarnations { get; init; }
}
