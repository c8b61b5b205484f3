using System.Text.Json.Serialization;

namespace Graph.Data.Loading.Files;

/// <summary>All parties, blocs and the marker for independents.</summary>
internal sealed record PartiesFile
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required IReadOnlyList<PartyRecord> Parties { get; init; }
}
