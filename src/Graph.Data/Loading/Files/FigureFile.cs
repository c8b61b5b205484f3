using System.Text.Json.Serialization;

namespace Graph.Data.Loading.Files;

/// <summary>Figures of areas or of regions: a collection of features, as GeoJSON has it.</summary>
internal sealed record FigureFile
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required string Type { get; init; }

    public string? Attribution { get; init; }

    public required IReadOnlyList<FigureRecord> Features { get; init; }
}
