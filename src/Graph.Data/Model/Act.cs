namespace Graph.Data.Model;

/// <summary>A legal event that forms, re-establishes or dissolves districts, or changes how they are elected.</summary>
public sealed class Act
{
    /// <summary>Stable, readable ID, e.g. `amendment-2007`.</summary>
    public required string Id { get; init; }

    /// <summary>What sort of act it is.</summary>
    public required ActKind Kind { get; init; }

    /// <summary>What the act did, in one line of English.</summary>
    public required string Title { get; init; }

    /// <summary>Year in which it was decided; null where no source says.</summary>
    public int? DecidedYear { get; init; }

    /// <summary>
    /// Day on which it was decided, e.g. `2022-12-24`; null where only the year is known, or no source says.
    /// </summary>
    public DateOnly? DecidedOn { get; init; }

    /// <summary>First day on which it was in effect, e.g. `2023-01-01`; null where no source says.</summary>
    public DateOnly? InEffectOn { get; init; }

    /// <summary>
    /// What a reader should know beyond the fields, such as a referendum's result; null if there is nothing.
    /// </summary>
    public string? Note { get; init; }

    /// <summary>The lives of districts that begin with it.</summary>
    public List<Incarnation> Forms { get; init; } = [];

    /// <summary>The lives of districts that end with it.</summary>
    public List<Incarnation> Dissolves { get; init; } = [];

    /// <summary>The mandates that it ends.</summary>
    public List<Mandate> Ends { get; init; } = [];

    /// <summary>Where these facts stand.</summary>
    public List<Citation> Citations { get; init; } = [];
}
