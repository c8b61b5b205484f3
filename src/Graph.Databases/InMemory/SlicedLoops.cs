using System.Linq.Expressions;
using Graph.Databases.Threads;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Graph.Databases.InMemory;

/// <summary>
/// Puts a look at <see cref="TimeSlice"/> into all conditions and keys: whatever takes long in memory takes so long
/// because of how often it comes by one of them.
/// </summary>
internal sealed class SlicedLoops : ExpressionVisitor, IQueryExpressionInterceptor
{
    private static readonly HashSet<string> Loops =
    [
        nameof(Queryable.Where),
        nameof(Queryable.Any),
        nameof(Queryable.All),
        nameof(Queryable.Count),
        nameof(Queryable.OrderBy),
        nameof(Queryable.OrderByDescending),
        nameof(Queryable.ThenBy),
        nameof(Queryable.ThenByDescending),
    ];

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) =>
        Visit(queryExpression);

    /// <summary>Whether a call only looks at <see cref="TimeSlice"/> and passes a value on.</summary>
    public static bool IsPassed(MethodCallExpression call) =>
        call.Method.DeclaringType == typeof(SlicedLoops) && call.Method.Name == nameof(Passed);

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        var call = (MethodCallExpression)base.VisitMethodCall(node);
        return IsLoop(call) ? call.Update(call.Object, [call.Arguments[0], Sliced(call.Arguments[1])]) : call;
    }

    private static bool IsLoop(MethodCallExpression call) =>
        (call.Method.DeclaringType == typeof(Queryable) || call.Method.DeclaringType == typeof(Enumerable))
        && Loops.Contains(call.Method.Name)
        && call.Arguments.Count == 2;

    private static Expression Sliced(Expression argument) =>
        argument switch
        {
            UnaryExpression { NodeType: ExpressionType.Quote, Operand: LambdaExpression lambda } => Expression.Quote(
                Passed(lambda)
            ),
            LambdaExpression lambda => Passed(lambda),
            _ => argument,
        };

    private static LambdaExpression Passed(LambdaExpression lambda)
    {
        var body = Expression.Call(typeof(SlicedLoops), nameof(Passed), [lambda.ReturnType], lambda.Body);
        return Expression.Lambda(lambda.Type, body, lambda.Parameters);
    }

    private static T Passed<T>(T value)
    {
        TimeSlice.Pass();
        return value;
    }
}
