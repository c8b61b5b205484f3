namespace Graph.Data.Loading.Files;

/// <summary>That a fact stands in a source.</summary>
internal sealed record CitationRecord
{
    public required string Source { get; init; }

    public string? Field { get; init; }

    public string? States { get; init; }

    public bool Derived { get; init; }

    public DateOnly? AsOf { get; init; }

    public string? Counts { get; init; }

    public bool Misprint { get; init; }

    public string? Note { get; init; }
}
