namespace Graph.Data.Model;

/// <summary>
/// A numbered single-mandate constituency of a legislature. The number is its identity through time; each of its lives
/// is an incarnation.
/// </summary>
public sealed class District
{
    /// <summary>Stable, readable ID: the district's number, e.g. `12`.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// Number of the district, e.g. 12; unique within the legislature, and the same in each of its lives.
    /// </summary>
    public required int Number { get; init; }

    /// <summary>ID of the legislature that the district elects.</summary>
    public required string LegislatureId { get; init; }

    /// <summary>The legislature that the district elects.</summary>
    public Legislature Legislature { get; init; } = null!;

    /// <summary>Its names, e.g. `Electoral district No. 12`, one row for each language and kind of name.</summary>
    public List<LocalizedName> Names { get; init; } = [];

    /// <summary>Its lives, as far as they are known.</summary>
    public List<Incarnation> Incarnations { get; init; } = [];

    /// <summary>
    /// What each election meant for this district: one row an election, also where the district did not stand then.
    /// </summary>
    public List<Contest> Contests { get; init; } = [];

    /// <summary>Where these facts stand.</summary>
    public List<Citation> Citations { get; init; } = [];
}
