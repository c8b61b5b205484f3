using System.Text.Json.Serialization;

namespace Graph.Data.Loading.Files;

/// <summary>All documents in which facts were read.</summary>
internal sealed record SourcesFile
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required IReadOnlyList<SourceRecord> Sources { get; init; }
}
