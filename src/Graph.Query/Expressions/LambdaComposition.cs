using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace Graph.Query.Expressions;

/// <summary>Joins expressions, so that a rule that many fields share is said once.</summary>
public static class LambdaComposition
{
    /// <summary>The second expression over the value of the first.</summary>
    /// <typeparam name="T">What the first starts from.</typeparam>
    /// <typeparam name="TMiddle">What the first yields and the second starts from.</typeparam>
    /// <typeparam name="TArgument">A further parameter of the second.</typeparam>
    /// <typeparam name="TValue">What the second yields.</typeparam>
    /// <param name="first">E.g. from a district to its names.</param>
    /// <param name="second">E.g. from names and a language to a text.</param>
    public static Expression<Func<T, TArgument, TValue>> Then<T, TMiddle, TArgument, TValue>(
        this Expression<Func<T, TMiddle>> first,
        Expression<Func<TMiddle, TArgument, TValue>> second
    ) =>
        Expression.Lambda<Func<T, TArgument, TValue>>(
            ReplacingExpressionVisitor.Replace(second.Parameters[0], first.Body, second.Body),
            first.Parameters[0],
            second.Parameters[1]
        );
}
