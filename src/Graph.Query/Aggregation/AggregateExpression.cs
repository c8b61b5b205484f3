using System.Diagnostics;
using System.Linq.Expressions;
using Graph.Query.Expressions;
using Graph.Query.Scalars;

namespace Graph.Query.Aggregation;

/// <summary>Composes what is told of many rows.</summary>
internal static class AggregateExpression
{
    private static readonly LinqMethods Linq = LinqMethods.OverList;

    /// <summary>All that is wanted of the rows of a set, as one <c>object?[]</c>; none where there are no rows.</summary>
    /// <remarks>One statement: EF Core asks for several aggregates at once only of a group, so all rows are one.</remarks>
    public static Expression OfSet(Expression set, AggregateProjection projection)
    {
        var item = Expression.Parameter(ItemTypes.Of(set.Type));
        var groups = LinqMethods.OverSet.GroupBy(set, Expression.Lambda(Expression.Constant(1), item));
        var group = Expression.Parameter(ItemTypes.Of(groups.Type));
        var values = projection.Slots.Select(slot => Expression.Convert(Of(slot, group), typeof(object)));
        return LinqMethods.OverSet.Select(
            groups,
            Expression.Lambda(Expression.NewArrayInit(typeof(object), values), group)
        );
    }

    /// <summary>What is told of the rows of a list or of a group.</summary>
    public static Expression Of(AggregateSlot slot, Expression rows)
    {
        if (slot.Source is not { } source)
            return Linq.Count(rows);
        var row = Expression.Parameter(ItemTypes.Of(rows.Type));
        var value = Nulls.Allow(source.On(row));
        return slot.Function switch
        {
            AggregateFunction.ValueCount => Linq.Count(Having(rows, row, value)),
            AggregateFunction.DistinctCount => Linq.Count(
                Linq.Distinct(Linq.Select(Having(rows, row, value), Expression.Lambda(value, row)))
            ),
            AggregateFunction.Min or AggregateFunction.Max => Linq.Aggregate(
                slot.Function.ToString(),
                rows,
                Expression.Lambda(value, row)
            ),
            AggregateFunction.Sum => Linq.Aggregate(
                nameof(Enumerable.Sum),
                rows,
                Expression.Lambda(Expression.Convert(value, SumOf(value.Type)), row)
            ),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>What clients name, as it compares and orders; null where there is nothing to add up.</summary>
    public static Expression Told(string name, BoundLambda? source, Expression rows) =>
        name switch
        {
            AggregateNames.Count => Of(new(AggregateFunction.Count, null), rows),
            AggregateNames.DistinctCount => Of(new(AggregateFunction.DistinctCount, source), rows),
            AggregateNames.Min => Of(new(AggregateFunction.Min, source), rows),
            AggregateNames.Max => Of(new(AggregateFunction.Max, source), rows),
            AggregateNames.Sum => OrNull(source, Of(new(AggregateFunction.Sum, source), rows), rows),
            AggregateNames.Average when source is not null => Average(source, rows),
            _ => throw new UnreachableException(),
        };

    private static ConditionalExpression OrNull(BoundLambda? source, Expression sum, Expression rows) =>
        Expression.Condition(
            Expression.Equal(Of(new(AggregateFunction.ValueCount, source), rows), Expression.Constant(0)),
            Expression.Constant(null, sum.Type),
            sum
        );

    private static MethodCallExpression Average(BoundLambda source, Expression rows)
    {
        var row = Expression.Parameter(ItemTypes.Of(rows.Type));
        var value = Nulls.Allow(source.On(row));
        var type = SumOf(value.Type) == typeof(decimal?) ? typeof(decimal?) : typeof(double?);
        return Linq.Aggregate(
            nameof(Enumerable.Average),
            rows,
            Expression.Lambda(Expression.Convert(value, type), row)
        );
    }

    /// <remarks>Databases count no missing value, and the runtime does.</remarks>
    private static MethodCallExpression Having(Expression rows, ParameterExpression row, Expression value) =>
        Linq.Where(rows, Expression.Lambda(Nulls.HasValue(value), row));

    private static Type SumOf(Type value) =>
        ScalarKinds.Find(value)?.SumType is { } sum
            ? typeof(Nullable<>).MakeGenericType(sum)
            : throw new UnreachableException($"A `{value.Name}` cannot be added up.");
}
