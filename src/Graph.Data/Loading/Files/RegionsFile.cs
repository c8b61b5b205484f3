using System.Text.Json.Serialization;

namespace Graph.Data.Loading.Files;

/// <summary>All regions.</summary>
internal sealed record RegionsFile
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required IReadOnlyList<RegionRecord> Regions { get; init; }
}
