namespace Graph.Data.Model;

/// <summary>A town or city, such as the seat of a district or the centre of a region.</summary>
public sealed class Settlement
{
    /// <summary>Stable, readable ID, e.g. `kaskelen`.</summary>
    public required string Id { get; init; }

    /// <summary>ID of the region in which it lies; null where no source says.</summary>
    public string? RegionId { get; init; }

    /// <summary>The region in which it lies; null where no source says.</summary>
    public Region? Region { get; init; }

    /// <summary>ID of the region of which it is the administrative centre; null if of none.</summary>
    public string? CentreOfId { get; init; }

    /// <summary>The region of which it is the administrative centre; null if of none.</summary>
    public Region? CentreOf { get; init; }

    /// <summary>Its names and spellings, one row for each.</summary>
    public List<LocalizedName> Names { get; init; } = [];

    /// <summary>The lives of districts that had or have their seat here.</summary>
    public List<Incarnation> SeatOf { get; init; } = [];

    /// <summary>The lives of districts in which the sources name this town.</summary>
    public List<Incarnation> Incarnations { get; init; } = [];

    /// <summary>Where these facts stand.</summary>
    public List<Citation> Citations { get; init; } = [];
}
