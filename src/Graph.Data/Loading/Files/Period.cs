namespace Graph.Data.Loading.Files;

/// <summary>From when until when something stood, as the files say it.</summary>
/// <param name="Since">When it began.</param>
/// <param name="Until">When it ended: the first day without it, or the year; null while it stands.</param>
internal readonly record struct Period(Moment Since, Moment? Until)
{
    /// <summary>Whether it certainly still stood when the other began, or even when that one ended.</summary>
    public bool ReachesInto(Period later) =>
        Until is not { } until || later.Since.IsBefore(until) || later.Until?.IsBefore(until) == true;

    /// <summary>Whether it certainly ended before the other began, or the other before it.</summary>
    public bool IsApartFrom(Period other) => EndsBefore(other) || other.EndsBefore(this);

    /// <summary>The day of the end is the first without it, so that the next one may begin on it.</summary>
    public bool EndsBefore(Period other) =>
        Until is { } until && (until.IsBefore(other.Since) || until.Day == other.Since.Day && until.Day is not null);
}
