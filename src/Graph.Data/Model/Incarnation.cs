using Graph.Query.Scalars;

namespace Graph.Data.Model;

/// <summary>
/// One life of a district, from the act that forms it to the act that dissolves it. Another life may lie in another
/// region, with other land and other borders.
/// </summary>
public sealed class Incarnation
{
    /// <summary>
    /// Stable, readable ID: the district's number and the year in which this life begins, e.g. `12-2023`; of a further
    /// life that begins in the same year, the day, e.g. `12-2023-09-04`.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>
    /// Which of the district's known lives this is, in order of time: 1 is the first that a source describes.
    /// </summary>
    public required int Ordinal { get; init; }

    /// <summary>ID of the district whose life this is.</summary>
    public required string DistrictId { get; init; }

    /// <summary>The district whose life this is.</summary>
    public District District { get; init; } = null!;

    /// <summary>ID of the region in which it lies; null where no source names the region.</summary>
    public string? RegionId { get; init; }

    /// <summary>The region in which it lies; null where no source names it.</summary>
    public Region? Region { get; init; }

    /// <summary>Year in which this life begins, e.g. 2023.</summary>
    public required int SinceYear { get; init; }

    /// <summary>First day of this life, e.g. `2023-01-01`; null where only the year is known.</summary>
    public DateOnly? SinceDate { get; init; }

    /// <summary>Year in which this life ends; null while it stands.</summary>
    public int? UntilYear { get; init; }

    /// <summary>
    /// Day on which this life ends, the first day without it; null while it stands, or where only the year is known.
    /// </summary>
    public DateOnly? UntilDate { get; init; }

    /// <summary>
    /// First day of this life as comparisons need it: the first of January where only the year is known, unless the life
    /// before is known to end later in that year.
    /// </summary>
    public DateOnly FirstDay { get; init; }

    /// <summary>
    /// First day without this life as comparisons need it: the first of January after the last year where only that is
    /// known, but the first day of the next life if that comes earlier; 9999-12-31 while no end is known.
    /// </summary>
    public DateOnly EndDay { get; init; }

    /// <summary>ID of the act that forms it; null where no source names one.</summary>
    public string? FormedById { get; init; }

    /// <summary>The act that forms or re-establishes it; null where no source names one.</summary>
    public Act? FormedBy { get; init; }

    /// <summary>ID of the act that dissolves it; null while it stands, or where no source names one.</summary>
    public string? DissolvedById { get; init; }

    /// <summary>The act that dissolves it; null while it stands, or where no source names one.</summary>
    public Act? DissolvedBy { get; init; }

    /// <summary>ID of the district's life before this one; null where none is known.</summary>
    public string? PredecessorId { get; init; }

    /// <summary>The district's life before this one; null where none is known.</summary>
    public Incarnation? Predecessor { get; init; }

    /// <summary>The district's next life; null where there is none.</summary>
    public Incarnation? Successor { get; init; }

    /// <summary>ID of the town that is its seat; null where no source names one.</summary>
    public string? SeatId { get; init; }

    /// <summary>The town that is its administrative centre; null where no source names one.</summary>
    public Settlement? Seat { get; init; }

    /// <summary>
    /// The figure of all areas that it covers, as they were in 2024: one that it covers in part is in it whole, and one
    /// without a figure is not; `coverage { partial area { shape } }` tells which. Null where only its region is known.
    /// </summary>
    public GeoJson? Shape { get; init; }

    /// <summary>
    /// Where it lies within its region, in the source's own words, e.g. `northwest of Astana`; null where no source
    /// says.
    /// </summary>
    public string? Situated { get; init; }

    /// <summary>Deputies that it elects; 1 in a single-mandate constituency.</summary>
    public required int MandatesCount { get; init; }

    /// <summary>Residents, in persons, in the year that `populationYear` gives; null where no source says.</summary>
    public int? Population { get; init; }

    /// <summary>Year that the population is of; null where no source says.</summary>
    public int? PopulationYear { get; init; }

    /// <summary>
    /// People with the right to vote, in the year that `electorateYear` gives; null where no source says.
    /// </summary>
    public int? Electorate { get; init; }

    /// <summary>Year that the electorate is of; null where no source says.</summary>
    public int? ElectorateYear { get; init; }

    /// <summary>
    /// What a reader should know beyond the fields, such as what no source says; null if there is nothing.
    /// </summary>
    public string? Note { get; init; }

    /// <summary>Towns that the sources name in it, its seat among them.</summary>
    public List<Settlement> Settlements { get; init; } = [];

    /// <summary>Raions, city districts and cities that it covers, in whole or in part.</summary>
    public List<Coverage> Coverage { get; init; } = [];

    /// <summary>Its borders, as its own source states them.</summary>
    public List<Border> Borders { get; init; } = [];

    /// <summary>The borders with it that its neighbours' sources state, seen from their side.</summary>
    public List<Border> BordersStatedByNeighbours { get; init; } = [];

    /// <summary>What lies within three borders of it, each life of a district with its distance.</summary>
    public List<Proximity> Proximities { get; init; } = [];

    /// <summary>The elections held in it.</summary>
    public List<Contest> Contests { get; init; } = [];

    /// <summary>The mandates of those who represent it, past ones included.</summary>
    public List<Mandate> Mandates { get; init; } = [];

    /// <summary>
    /// The times in which nobody held a mandate, as far as mandates are known: none where no mandate is. The time between
    /// the district's formation and its first mandate is one of them.
    /// </summary>
    public List<Vacancy> Vacancies { get; init; } = [];

    /// <summary>Where these facts stand.</summary>
    public List<Citation> Citations { get; init; } = [];
}
