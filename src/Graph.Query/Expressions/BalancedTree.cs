using System.Linq.Expressions;

namespace Graph.Query.Expressions;

/// <summary>Joins many conditions into a tree of logarithmic depth.</summary>
/// <remarks>A chain of n is n deep: at some thousands EF Core's visitors overflow the stack and SQLite refuses.</remarks>
internal static class BalancedTree
{
    public static Expression And(IReadOnlyList<Expression> conditions) =>
        conditions.Count == 0 ? Expression.Constant(true) : Join(conditions, Expression.AndAlso);

    public static Expression Or(IReadOnlyList<Expression> conditions) =>
        conditions.Count == 0 ? Expression.Constant(true) : Join(conditions, Expression.OrElse);

    private static Expression Join(
        IReadOnlyList<Expression> conditions,
        Func<Expression, Expression, BinaryExpression> join
    )
    {
        return Half(0, conditions.Count);

        Expression Half(int from, int to)
        {
            if (to - from == 1)
                return conditions[from];
            var middle = (from + to) / 2;
            return join(Half(from, middle), Half(middle, to));
        }
    }
}
