using Graph.Data.Loading.Files;

namespace Graph.Data.Loading.Rows;

/// <summary>The days on which something stands, as comparisons need them.</summary>
/// <param name="First">The first day; the first of the year where only that is known.</param>
/// <param name="End">
/// The first day without it; the first after the year where only that is known, and the last of all while no end is known.
/// </param>
internal readonly record struct Days(DateOnly First, DateOnly End)
{
    /// <summary>
    /// The days of things that follow each other, so that years alone never make two of them stand on one day: where one
    /// ends in the year in which the next begins, the day that is known of either parts them, or else the first of January.
    /// </summary>
    /// <param name="stated">What the files say of each, in order of time.</param>
    public static Days[] OfSuccessive(IReadOnlyList<(Moment Since, Moment? Until)> stated)
    {
        Days[] days = [.. stated.Select(each => Of(each.Since, each.Until))];
        for (var next = 1; next < days.Length; next++)
        {
            var since = stated[next].Since;
            if (stated[next - 1].Until is not { } until || until.Year != since.Year)
                continue;
            var parting = since.Day ?? until.Day ?? Later(since.FirstDay, days[next - 1].First);
            if (until.Day is null)
                days[next - 1] = days[next - 1] with { End = parting };
            if (since.Day is null)
                days[next] = days[next] with { First = parting };
        }
        return days;
    }

    public static Days Of(Moment since, Moment? until) => new(since.FirstDay, until?.EndDay ?? DateOnly.MaxValue);

    /// <summary>The days of a part of something: those of the whole where only the year is known of its own.</summary>
    /// <param name="whole">The days of the whole.</param>
    /// <param name="since">What the files say of the part's beginning.</param>
    /// <param name="until">What they say of its end.</param>
    public Days Within(Days whole, Moment since, Moment? until) =>
        new(
            since.Day is null ? Later(First, whole.First) : First,
            until is { Day: null } ? Earlier(End, whole.End) : End
        );

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
