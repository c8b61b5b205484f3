using System.Text.Json.Serialization;

namespace Graph.Data.Loading.Files;

/// <summary>All towns and cities.</summary>
internal sealed record SettlementsFile
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required IReadOnlyList<SettlementRecord> Settlements { get; init; }
}
