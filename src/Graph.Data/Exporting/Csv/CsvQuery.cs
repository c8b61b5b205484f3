using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace Graph.Data.Exporting.Csv;

/// <summary>Puts the parts of a query together.</summary>
internal static class CsvQuery
{
    /// <summary>A lambda's body with other expressions for its parameters.</summary>
    public static Expression Inserted(LambdaExpression lambda, params IReadOnlyList<Expression> arguments) =>
        new ReplacingExpressionVisitor(lambda.Parameters, arguments).Visit(lambda.Body);

    /// <summary>Whether a key comes after another.</summary>
    public static Expression IsAfter(Expression key, Expression other) =>
        key.Type == typeof(string)
            ? Expression.GreaterThan(
                Expression.Call(typeof(string), nameof(string.Compare), null, key, other),
                Expression.Constant(0)
            )
            : Expression.GreaterThan(key, other);
}
