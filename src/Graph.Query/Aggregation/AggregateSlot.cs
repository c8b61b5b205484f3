using Graph.Query.Expressions;

namespace Graph.Query.Aggregation;

/// <summary>One value that tells of many rows.</summary>
/// <param name="Function">What it tells.</param>
/// <param name="Source">Of which value of each row; null where rows are counted, or where that is said later.</param>
internal sealed record AggregateSlot(AggregateFunction Function, BoundLambda? Source)
{
    /// <summary>What it is of no rows.</summary>
    public object? OfNothing =>
        Function is AggregateFunction.Min or AggregateFunction.Max or AggregateFunction.Sum ? null : 0;

    public bool IsSameAs(AggregateSlot other) =>
        Function == other.Function
        && (Source, other.Source) switch
        {
            (null, null) => true,
            ({ } source, { } same) => source.IsSameAs(same),
            _ => false,
        };
}
