using Graph.Data.Model;

namespace Graph.Data.Loading.Files;

/// <summary>A party, a bloc, or the marker for independents.</summary>
internal sealed record PartyRecord : INamed, ICited
{
    public required string Id { get; init; }

    public required PartyKind Kind { get; init; }

    public required NamesRecord Names { get; init; }

    public IReadOnlyList<OtherNameRecord> OtherNames { get; init; } = [];

    public string? Abbreviation { get; init; }

    public string? MergedInto { get; init; }

    public Moment? Merged { get; init; }

    public string? Note { get; init; }

    public IReadOnlyList<CitationRecord> Citations { get; init; } = [];
}
