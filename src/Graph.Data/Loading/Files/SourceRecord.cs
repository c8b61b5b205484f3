namespace Graph.Data.Loading.Files;

/// <summary>A document.</summary>
internal sealed record SourceRecord
{
    public required string Id { get; init; }

    public required string Title { get; init; }

    public string? ShortName { get; init; }

    public string? Publisher { get; init; }

    public string? Url { get; init; }

    public DateOnly? PublishedOn { get; init; }

    public DateOnly? RetrievedOn { get; init; }

    public string? Licence { get; init; }

    public string? Note { get; init; }
}
