using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Databases.InMemory;

/// <summary>
/// Has a query read the rows of a table in an order that the table keeps, where it would sort what it found of them each time.
/// </summary>
/// <remarks>
/// Rows that are found in order are those that are found and then sorted: equal ones stay in the order of the table.
/// </remarks>
internal sealed class OrderedTables : ExpressionVisitor
{
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        var keys = new Stack<MethodCallExpression>();
        Expression rows = node;
        for (; rows is MethodCallExpression key && IsOrder(key) && MayPrecede(keys); rows = key.Arguments[0])
            keys.Push(key);
        if (keys.Count == 0)
            return base.VisitMethodCall(node);

        var conditions = new Stack<MethodCallExpression>();
        var source = rows;
        for (; source is MethodCallExpression where && IsWhere(where); source = where.Arguments[0])
            conditions.Push(where);
        return source is MethodCallExpression table && RowsByKey.IsTable(table) && OrderOf(keys) is { } order
            ? Again(conditions, InOrder(table, order))
            : Again(keys, Visit(rows));
    }

    /// <summary>Has the same called of other rows.</summary>
    private Expression Again(IEnumerable<MethodCallExpression> calls, Expression rows) =>
        calls.Aggregate(rows, (made, call) => call.Update(null, [made, Visit(call.Arguments[1])]));

    private static MethodCallExpression InOrder(Expression table, TableOrder order) =>
        Expression.Call(typeof(IndexedRows), nameof(IndexedRows.Ordered), null, table, Expression.Constant(order));

    /// <summary>The order that calls make; null where one does not sort by what stands in a row.</summary>
    private static TableOrder? OrderOf(IReadOnlyCollection<MethodCallExpression> calls)
    {
        var parts = calls.Select(NameOf).ToList();
        if (parts.Contains(null))
            return null;
        var rows = Expression.Parameter(typeof(IEnumerable<ValueBuffer>));
        var sorted = calls.Aggregate((Expression)rows, (found, call) => call.Update(null, [found, call.Arguments[1]]));
        return new(
            string.Join(", ", parts),
            Expression.Lambda<Func<IEnumerable<ValueBuffer>, IEnumerable<ValueBuffer>>>(sorted, rows)
        );
    }

    /// <summary>How, and by which column; the type of the key tells how its values compare.</summary>
    private static string? NameOf(MethodCallExpression call) =>
        call.Arguments[1] is LambdaExpression { Parameters: [var row] } key
        && TableColumn.Of(Stored(key.Body), row) is { } column
            ? $"{call.Method.Name} {column} {key.ReturnType}"
            : null;

    /// <summary>The value of which a key is made.</summary>
    private static Expression Stored(Expression key) =>
        key switch
        {
            MethodCallExpression { Arguments: [var passed] } call when SlicedLoops.IsPassed(call) => Stored(passed),
            MethodCallExpression { Arguments: [var value, ..] } call
                when call.Method.DeclaringType == typeof(CodePointKey)
                    || call.Method.DeclaringType == typeof(StoredKey) => Stored(value),
            _ => key,
        };

    private static bool IsOrder(MethodCallExpression call) =>
        IsLinq(call)
        && call.Arguments.Count == 2
        && (IsThen(call) || call.Method.Name is nameof(Enumerable.OrderBy) or nameof(Enumerable.OrderByDescending));

    private static bool MayPrecede(Stack<MethodCallExpression> later) => later.Count == 0 || IsThen(later.Peek());

    private static bool IsThen(MethodCallExpression call) =>
        call.Method.Name is nameof(Enumerable.ThenBy) or nameof(Enumerable.ThenByDescending);

    private static bool IsWhere(MethodCallExpression call) =>
        IsLinq(call)
        && call.Method.Name == nameof(Enumerable.Where)
        && call.Arguments[1].Type == typeof(Func<ValueBuffer, bool>);

    private static bool IsLinq(MethodCallExpression call) => call.Method.DeclaringType == typeof(Enumerable);
}
