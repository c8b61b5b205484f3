using System.Text.Json.Serialization;

namespace Graph.Data.Loading.Files;

/// <summary>All nationwide elections.</summary>
internal sealed record ElectionsFile
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required IReadOnlyList<ElectionRecord> Elections { get; init; }
}
