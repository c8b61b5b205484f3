using Graph.Query.Scalars;

namespace Graph.Data.Model;

/// <summary>A raion, a city district or a city: the unit of land of which districts are made.</summary>
public sealed class Area
{
    /// <summary>Stable, readable ID: its region and its name, e.g. `almaty-region-karasay`.</summary>
    public required string Id { get; init; }

    /// <summary>Whether it is a raion, a district of a city or a city.</summary>
    public required AreaKind Kind { get; init; }

    /// <summary>ID of the region in which it lies.</summary>
    public required string RegionId { get; init; }

    /// <summary>The region in which it lies.</summary>
    public Region Region { get; init; } = null!;

    /// <summary>
    /// Nine digits of the national classifier of territorial units (KATO), e.g. `195200000`; null where no source gives
    /// them.
    /// </summary>
    public string? Kato { get; init; }

    /// <summary>Longitude of the middle of the area, in degrees east (WGS 84); null where it is not known.</summary>
    public double? Longitude { get; init; }

    /// <summary>Latitude of the middle of the area, in degrees north (WGS 84); null where it is not known.</summary>
    public double? Latitude { get; init; }

    /// <summary>
    /// Its figure on the map as of 2024, simplified; null where there is none. Neighbouring areas share their borders.
    /// </summary>
    public GeoJson? Shape { get; init; }

    /// <summary>What a reader should know beyond the fields; null if there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Its names and spellings, one row for each.</summary>
    public List<LocalizedName> Names { get; init; } = [];

    /// <summary>Which lives of districts cover it, in whole or in part.</summary>
    public List<Coverage> Coverage { get; init; } = [];

    /// <summary>Where these facts stand.</summary>
    public List<Citation> Citations { get; init; } = [];
}
