using System.Text.Json.Serialization;

namespace Graph.Data.Loading.Files;

/// <summary>All areas of which districts are made.</summary>
internal sealed record AreasFile
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required IReadOnlyList<AreaRecord> Areas { get; init; }
}
