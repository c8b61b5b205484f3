using System.Linq.Expressions;

namespace Graph.Data.Model;

/// <summary>
/// What begins and ends: whether it stood at any time between two days, the first and the last of a period. Where only years
/// are known, it counts as it may have been.
/// </summary>
public static class Lives
{
    /// <summary>Of a chamber, which ends and has no known beginning.</summary>
    public static Expression<Func<Legislature, DateOnly, DateOnly, bool>> OfLegislature { get; } =
        (l, from, _) =>
            (l.UntilDate == null || from < l.UntilDate) && (l.UntilYear == null || from.Year <= l.UntilYear);

    /// <summary>Of a district's life.</summary>
    public static Expression<Func<Incarnation, DateOnly, DateOnly, bool>> OfIncarnation { get; } =
        (i, from, to) => i.FirstDay <= to && from < i.EndDay;

    /// <summary>Of a border: while both its sides stood.</summary>
    public static Expression<Func<Border, DateOnly, DateOnly, bool>> OfBorder { get; } =
        (b, from, to) =>
            // Of three spans of time each two of which meet, all three do: the two lives and the period.
            b.From.FirstDay <= to
            && from < b.From.EndDay
            && b.To.FirstDay <= to
            && from < b.To.EndDay
            && b.From.FirstDay < b.To.EndDay
            && b.To.FirstDay < b.From.EndDay;

    /// <summary>Of a region, which has a beginning alone.</summary>
    public static Expression<Func<Region, DateOnly, DateOnly, bool>> OfRegion { get; } =
        (r, _, to) => (r.SinceDate == null || r.SinceDate <= to) && (r.SinceYear == null || r.SinceYear <= to.Year);

    /// <summary>Of what a district covers: while the district stood.</summary>
    public static Expression<Func<Coverage, DateOnly, DateOnly, bool>> OfCoverage { get; } =
        (c, from, to) => c.Incarnation.FirstDay <= to && from < c.Incarnation.EndDay;

    /// <summary>Of a mandate.</summary>
    public static Expression<Func<Mandate, DateOnly, DateOnly, bool>> OfMandate { get; } =
        (m, from, to) => m.FirstDay <= to && from < m.EndDay;

    /// <summary>Of a time in which nobody held a mandate.</summary>
    public static Expression<Func<Vacancy, DateOnly, DateOnly, bool>> OfVacancy { get; } =
        (v, from, to) => v.From <= to && (v.To == null || from < v.To);

    /// <summary>Of a name; a former one of which nobody says until when was in use on no day.</summary>
    public static Expression<Func<LocalizedName, DateOnly, DateOnly, bool>> OfName { get; } =
        (n, from, to) =>
            (n.SinceYear == null || n.SinceYear <= to.Year)
            && (n.UntilYear == null ? n.Kind != NameKind.Former : from.Year <= n.UntilYear);
}
