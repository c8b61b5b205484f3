namespace Graph.Data.Loading.Files;

/// <summary>That a deputy represents a life of a district.</summary>
internal sealed record MandateRecord : ICited
{
    public required string Deputy { get; init; }

    public string? Party { get; init; }

    public int? WonIn { get; init; }

    public required Moment Since { get; init; }

    public Moment? Until { get; init; }

    public IReadOnlyList<CitationRecord> Citations { get; init; } = [];
}
