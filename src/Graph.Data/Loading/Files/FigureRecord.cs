using System.Text.Json;

namespace Graph.Data.Loading.Files;

/// <summary>The figure of an area or of a region: a feature, as GeoJSON has it.</summary>
internal sealed record FigureRecord
{
    public required string Type { get; init; }

    /// <summary>ID of the area, or of the region.</summary>
    public required string Id { get; init; }

    public JsonElement? Properties { get; init; }

    public required GeometryRecord Geometry { get; init; }
}
