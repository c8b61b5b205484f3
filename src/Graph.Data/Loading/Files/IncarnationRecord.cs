namespace Graph.Data.Loading.Files;

/// <summary>One life of a district.</summary>
internal sealed record IncarnationRecord : ICited
{
    public required Moment Since { get; init; }

    public Moment? Until { get; init; }

    public string? Region { get; init; }

    public string? FormedBy { get; init; }

    public string? DissolvedBy { get; init; }

    public string? Seat { get; init; }

    public IReadOnlyList<string> Settlements { get; init; } = [];

    public string? Situated { get; init; }

    public int MandatesCount { get; init; } = 1;

    public CountOfYearRecord? Population { get; init; }

    public CountOfYearRecord? Electorate { get; init; }

    public string? Note { get; init; }

    public IReadOnlyList<CoverageRecord> Coverage { get; init; } = [];

    public IReadOnlyList<BorderRecord> Borders { get; init; } = [];

    public IReadOnlyList<ContestRecord> Contests { get; init; } = [];

    public IReadOnlyList<MandateRecord> Mandates { get; init; } = [];

    public IReadOnlyList<CitationRecord> Citations { get; init; } = [];
}
