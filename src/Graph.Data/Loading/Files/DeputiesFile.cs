using System.Text.Json.Serialization;

namespace Graph.Data.Loading.Files;

/// <summary>All people who have held a mandate.</summary>
internal sealed record DeputiesFile
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required IReadOnlyList<DeputyRecord> Deputies { get; init; }
}
