using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Graph.Databases.InMemory;

/// <summary>Compares addresses by their whole text, as the other databases do; the runtime leaves out what follows `#`.</summary>
internal sealed class AddressEquality : ExpressionVisitor, IQueryExpressionInterceptor
{
    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) =>
        Visit(queryExpression);

    protected override Expression VisitBinary(BinaryExpression node)
    {
        var visited = base.VisitBinary(node);
        if (
            visited is not BinaryExpression { NodeType: ExpressionType.Equal or ExpressionType.NotEqual } compared
            || compared.Left.Type != typeof(Uri)
            || IsNull(compared.Left)
            || IsNull(compared.Right)
        )
            return visited;
        var same = Expression.Call(typeof(AddressEquality), nameof(AreSame), null, compared.Left, compared.Right);
        return compared.NodeType == ExpressionType.Equal ? same : Expression.Not(same);
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        var call = (MethodCallExpression)base.VisitMethodCall(node);
        return
            call.Method.DeclaringType == typeof(Enumerable)
            && call.Method.Name == nameof(Enumerable.Contains)
            && call.Arguments is [var list, { } item]
            && item.Type == typeof(Uri)
            ? Expression.Call(typeof(AddressEquality), nameof(IsIn), null, list, item)
            : call;
    }

    private static bool IsNull(Expression value) => value is ConstantExpression { Value: null };

    private static bool AreSame(Uri? one, Uri? other) => one?.ToString() == other?.ToString();

    private static bool IsIn(IEnumerable<Uri?> list, Uri? item) => list.Any(each => AreSame(each, item));
}
