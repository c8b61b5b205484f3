using Graph.Data.Model;

namespace Graph.Data.Loading.Files;

/// <summary>A region, or a city with a region's standing.</summary>
internal sealed record RegionRecord : INamed, ICited
{
    public required string Id { get; init; }

    public required RegionKind Kind { get; init; }

    public required NamesRecord Names { get; init; }

    public IReadOnlyList<OtherNameRecord> OtherNames { get; init; } = [];

    public string? IsoCode { get; init; }

    public string? FormerIsoCode { get; init; }

    public string? Kato { get; init; }

    public Moment? Since { get; init; }

    public string? SplitFrom { get; init; }

    public string? Centre { get; init; }

    public double? Longitude { get; init; }

    public double? Latitude { get; init; }

    public int? DistrictsCount { get; init; }

    public CountOfYearRecord? Electorate { get; init; }

    public string? Note { get; init; }

    public IReadOnlyList<CitationRecord> Citations { get; init; } = [];
}
