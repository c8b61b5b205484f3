namespace Graph.Data.Model;

/// <summary>
/// That a deputy represents one life of a district, for a time and for one party: who leaves and comes back, or changes
/// the party, has two mandates.
/// </summary>
public sealed class Mandate
{
    /// <summary>
    /// Stable, readable ID: the district's life and the deputy, e.g. `12-2023-daniar-qasqaraurov`; of a further mandate of
    /// the deputy in that life, also the year in which it begins, or the day if another one begins in that year.
    /// </summary>
    public required string Id { get; init; }

    /// <summary>ID of the deputy.</summary>
    public required string DeputyId { get; init; }

    /// <summary>The deputy.</summary>
    public Deputy Deputy { get; init; } = null!;

    /// <summary>ID of the life of a district that the deputy represents.</summary>
    public required string IncarnationId { get; init; }

    /// <summary>The life of a district that the deputy represents.</summary>
    public Incarnation Incarnation { get; init; } = null!;

    /// <summary>ID of the party for which the deputy sits; null where no source says.</summary>
    public string? PartyId { get; init; }

    /// <summary>The party, bloc or marker *Independent* for which the deputy sits; null where no source says.</summary>
    public Party? Party { get; init; }

    /// <summary>ID of the contest in which the mandate was won; null where no source says.</summary>
    public string? WonInId { get; init; }

    /// <summary>The contest in which the mandate was won; null where no source says.</summary>
    public Contest? WonIn { get; init; }

    /// <summary>Year in which the mandate begins, e.g. 2023.</summary>
    public required int SinceYear { get; init; }

    /// <summary>First day of the mandate, e.g. `2023-03-28`; null where only the year is known.</summary>
    public DateOnly? SinceDate { get; init; }

    /// <summary>Year in which the mandate ends; null while it lasts.</summary>
    public int? UntilYear { get; init; }

    /// <summary>
    /// Day on which the mandate ends, the first day without it; null while it lasts, or where only the year is known.
    /// </summary>
    public DateOnly? UntilDate { get; init; }

    /// <summary>Why the mandate ended; null while it lasts, or where no source says.</summary>
    public MandateEndReason? EndReason { get; init; }

    /// <summary>How the mandate ended, beyond the reason; null if there is nothing to tell.</summary>
    public string? EndNote { get; init; }

    /// <summary>ID of the act that ended the mandate; null while it lasts, or where no source names one.</summary>
    public string? EndedById { get; init; }

    /// <summary>The act that ended the mandate; null while it lasts, or where no source names one.</summary>
    public Act? EndedBy { get; init; }

    /// <summary>
    /// First day of this mandate as comparisons need it: the first of January where only the year is known, unless the
    /// mandate before is known to end, or the district's life to begin, later in that year.
    /// </summary>
    public DateOnly FirstDay { get; init; }

    /// <summary>
    /// First day without this mandate as comparisons need it: the first of January after the last year where only that is
    /// known, but the first day of the next mandate or the end of the district's life if that comes earlier; 9999-12-31
    /// while no end is known.
    /// </summary>
    public DateOnly EndDay { get; init; }

    /// <summary>Where these facts stand.</summary>
    public List<Citation> Citations { get; init; } = [];
}
