using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Graph.Databases.InMemory;

/// <summary>
/// Orders texts by code point, as the other databases do; the runtime would order them by culture or by UTF-16 unit.
/// </summary>
internal sealed class CodePointOrder : ExpressionVisitor, IQueryExpressionInterceptor
{
    private static readonly HashSet<string> Orders =
    [
        nameof(Queryable.OrderBy),
        nameof(Queryable.OrderByDescending),
        nameof(Queryable.ThenBy),
        nameof(Queryable.ThenByDescending),
    ];

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) =>
        Visit(queryExpression);

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        var call = (MethodCallExpression)base.VisitMethodCall(node);
        if (!IsOrderOfTexts(call))
            return call;

        var key = KeyOf(call.Arguments[1]);
        var method = call.Method.GetGenericMethodDefinition().MakeGenericMethod(key.Parameters[0].Type, key.ReturnType);
        return Expression.Call(method, call.Arguments[0], Quoted(call.Arguments[1]) ? Expression.Quote(key) : key);
    }

    private static bool IsOrderOfTexts(MethodCallExpression call) =>
        (call.Method.DeclaringType == typeof(Queryable) || call.Method.DeclaringType == typeof(Enumerable))
        && Orders.Contains(call.Method.Name)
        && call.Method.GetGenericArguments()[1] == typeof(string)
        && call.Arguments.Count == 2; // without a comparer

    private static bool Quoted(Expression lambda) => lambda.NodeType == ExpressionType.Quote;

    private static LambdaExpression KeyOf(Expression argument)
    {
        var lambda = (LambdaExpression)(argument is UnaryExpression quote ? quote.Operand : argument);
        var key = Expression.Call(typeof(CodePointKey), nameof(CodePointKey.Of), null, lambda.Body);
        return Expression.Lambda(key, lambda.Parameters);
    }
}
