using System.Text.Json.Serialization;

namespace Graph.Data.Loading.Files;

/// <summary>All legal events that form or dissolve districts.</summary>
internal sealed record ActsFile
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required IReadOnlyList<ActRecord> Acts { get; init; }
}
