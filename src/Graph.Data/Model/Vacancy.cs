namespace Graph.Data.Model;

/// <summary>
/// A time within a district's life in which nobody held a mandate of it. It follows from the days on which life and
/// mandates begin and end: where only years are known, it is told as far as it is certain.
/// </summary>
/// <remarks>It is computed whenever a dataset is loaded.</remarks>
public sealed class Vacancy
{
    /// <summary>Stable, readable ID: the district's life and the first day, e.g. `12-2023-2024-05-01`.</summary>
    public required string Id { get; init; }

    /// <summary>ID of the life of a district.</summary>
    public required string IncarnationId { get; init; }

    /// <summary>The life of a district whose seat was vacant.</summary>
    public Incarnation Incarnation { get; init; } = null!;

    /// <summary>First day on which nobody held a mandate, e.g. `2024-05-01`.</summary>
    public required DateOnly From { get; init; }

    /// <summary>
    /// First day on which somebody did again, or on which the district no longer stood; null while it lasts.
    /// </summary>
    public DateOnly? To { get; init; }

    /// <summary>ID of the mandate that ended last before it; null before a life's first mandate.</summary>
    public string? PreviousMandateId { get; init; }

    /// <summary>
    /// The mandate that ended last before it; null before the first mandate of a life, that is between the day on which
    /// the district was formed and that on which its first deputy took office.
    /// </summary>
    public Mandate? PreviousMandate { get; init; }

    /// <summary>ID of the mandate with which it ended; null where none followed.</summary>
    public string? NextMandateId { get; init; }

    /// <summary>The mandate with which it ended; null where none followed.</summary>
    public Mandate? NextMandate { get; init; }
}
