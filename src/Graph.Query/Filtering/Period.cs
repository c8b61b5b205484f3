using System.Diagnostics;

namespace Graph.Query.Filtering;

/// <summary>The days from a first to a last one, as clients write them in a filter.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public readonly record struct Period(DateOnly From, DateOnly To)
{
    /// <summary>What clients call the first day.</summary>
    public const string FromName = "from";

    /// <summary>What clients call the last day.</summary>
    public const string ToName = "to";

    internal static Period Read(object? value, string at)
    {
        var days = Conditions.AsObject(value, at);
        var period = new Period(Day(days, FromName), Day(days, ToName));
        return period.From <= period.To ? period : throw FilterErrors.EndsBeforeItBegins(at, period);
    }

    private static DateOnly Day(IDictionary<string, object?> days, string name) =>
        Conditions.Find(days, name) as DateOnly? ?? throw new UnreachableException("The schema requires both days.");
}
