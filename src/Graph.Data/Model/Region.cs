using Graph.Query.Scalars;

namespace Graph.Data.Model;

/// <summary>A region of the country, or a city with a region's standing.</summary>
public sealed class Region
{
    /// <summary>Stable, readable ID, e.g. `almaty-region`; the city is `almaty`.</summary>
    public required string Id { get; init; }

    /// <summary>Whether it is a region, a city of republican significance or the capital.</summary>
    public required RegionKind Kind { get; init; }

    /// <summary>Code of ISO 3166-2 with two digits, e.g. `KZ-19`; null where no source gives one.</summary>
    public string? IsoCode { get; init; }

    /// <summary>
    /// Code of ISO 3166-2 with three letters, in use before the one with digits, e.g. `KZ-ALM`; null if it never had
    /// one.
    /// </summary>
    public string? FormerIsoCode { get; init; }

    /// <summary>
    /// Nine digits of the national classifier of territorial units (KATO), e.g. `190000000`; null where no source gives
    /// them.
    /// </summary>
    public string? Kato { get; init; }

    /// <summary>Year in which it was formed; null where no source says.</summary>
    public int? SinceYear { get; init; }

    /// <summary>
    /// Day on which it came into being, e.g. `2022-06-08`; null where no source says, or where only the year is known.
    /// </summary>
    public DateOnly? SinceDate { get; init; }

    /// <summary>ID of the region of which it was a part before; null if of none, or where no source says.</summary>
    public string? SplitFromId { get; init; }

    /// <summary>The region of which it was a part before; null if of none, or where no source says.</summary>
    public Region? SplitFrom { get; init; }

    /// <summary>Its administrative centre of today; null for a city, or where no source names one.</summary>
    public Settlement? Centre { get; init; }

    /// <summary>Longitude of the middle of its area, in degrees east (WGS 84); null where it is not known.</summary>
    public double? Longitude { get; init; }

    /// <summary>Latitude of the middle of its area, in degrees north (WGS 84); null where it is not known.</summary>
    public double? Latitude { get; init; }

    /// <summary>
    /// Its figure on the map as of 2024, simplified; null where there is none. It is that of its areas together.
    /// </summary>
    public GeoJson? Shape { get; init; }

    /// <summary>
    /// Districts that it elects from since 2023, as a source counts them; null where no source gives the count.
    /// </summary>
    public int? DistrictsCount { get; init; }

    /// <summary>
    /// People with the right to vote, in the year that `electorateYear` gives; null where no source says.
    /// </summary>
    public int? Electorate { get; init; }

    /// <summary>Year that the electorate is of; null where no source says.</summary>
    public int? ElectorateYear { get; init; }

    /// <summary>What a reader should know beyond the fields; null if there is nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Its names, former names and spellings, one row for each.</summary>
    public List<LocalizedName> Names { get; init; } = [];

    /// <summary>Its raions, city districts and cities, as far as they are loaded.</summary>
    public List<Area> Areas { get; init; } = [];

    /// <summary>Its towns and cities, as far as they are loaded.</summary>
    public List<Settlement> Settlements { get; init; } = [];

    /// <summary>The lives of districts in it, past ones included.</summary>
    public List<Incarnation> Incarnations { get; init; } = [];

    /// <summary>Where these facts stand.</summary>
    public List<Citation> Citations { get; init; } = [];
}
