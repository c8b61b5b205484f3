namespace Graph.Data.Loading.Files;

/// <summary>One life of a district, and where it stands.</summary>
/// <param name="District">The district's number.</param>
/// <param name="Record">What its file says of it.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record Life(int District, IncarnationRecord Record, Place Place) : ICited
{
    public string Id => EntityIds.Incarnation(District, Record.Since);

    public IReadOnlyList<CitationRecord> Citations => Record.Citations;

    public IReadOnlyList<Located<CoverageRecord>> Coverage { get; } = [.. Place.Items("coverage", Record.Coverage)];

    public IReadOnlyList<Located<BorderRecord>> Borders { get; } = [.. Place.Items("borders", Record.Borders)];

    public IReadOnlyList<Located<ContestRecord>> Contests { get; } = [.. Place.Items("contests", Record.Contests)];

    public IReadOnlyList<Located<MandateRecord>> Mandates { get; } = [.. Place.Items("mandates", Record.Mandates)];

    /// <summary>Whether it certainly ended before the other began, or the other before it.</summary>
    public bool IsApartFrom(Life other) => EndsBefore(other) || other.EndsBefore(this);

    /// <summary>Whether it certainly still stood when the other began, or even when that one ended.</summary>
    public bool ReachesInto(Life later) =>
        Record.Until is not { } until
        || later.Record.Since.IsBefore(until)
        || later.Record.Until?.IsBefore(until) == true;

    /// <summary>The day of the end is the first without it, so that the next life may begin on it.</summary>
    private bool EndsBefore(Life other) =>
        Record.Until is { } until
        && (until.IsBefore(other.Record.Since) || until.Day == other.Record.Since.Day && until.Day is not null);
}
