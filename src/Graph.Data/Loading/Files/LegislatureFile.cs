using System.Text.Json.Serialization;

namespace Graph.Data.Loading.Files;

/// <summary>The chamber that the districts elect.</summary>
internal sealed record LegislatureFile : INamed, ICited
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required string Id { get; init; }

    public required string Country { get; init; }

    public required NamesRecord Names { get; init; }

    public IReadOnlyList<OtherNameRecord> OtherNames { get; init; } = [];

    public Moment? Until { get; init; }

    public IReadOnlyList<CitationRecord> Citations { get; init; } = [];
}
