using System.Text.Json.Serialization;

namespace Graph.Data.Loading.Files;

/// <summary>What the dataset is, and how it may be used.</summary>
internal sealed record DatasetFile
{
    [JsonPropertyName("$schema")]
    public string? Schema { get; init; }

    public required string Title { get; init; }

    public string? Description { get; init; }

    public DateOnly? GatheredOn { get; init; }

    public required string Licence { get; init; }

    public string? Attribution { get; init; }
}
