using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.InMemory.Query.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Databases.InMemory;

/// <summary>Has a query look rows of a table up by a column, where it would go through all of them.</summary>
/// <remarks>
/// What EF Core makes of related rows is <c>….Join(Table(…), …)</c>, and of a list below a row
/// <c>Table(…).Where(row =&gt; … Equals(key, column) …)</c>; whatever else it makes stays.
/// </remarks>
#pragma warning disable EF1001 // as in KeptTables
internal sealed class RowsByKey : ExpressionVisitor
{
    private const string LeftJoin = nameof(IndexedRows.LeftJoin);

    /// <summary>Whether all rows of a table are gone through.</summary>
    public static bool IsTable(MethodCallExpression call) =>
        call.Method.DeclaringType == typeof(InMemoryShapedQueryCompilingExpressionVisitor)
        && call.Method.Name == "Table";

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        var call = (MethodCallExpression)base.VisitMethodCall(node);
        if (call.Method.DeclaringType == typeof(Enumerable))
            return call.Method.Name switch
            {
                nameof(Enumerable.Where) => Where(call),
                nameof(Enumerable.Join) => Join(call),
                _ => call,
            };
        return call.Method.Name == LeftJoin && call.Method.DeclaringType == typeof(InMemoryQueryExpression)
            ? Join(call)
            : call;
    }

    /// <summary>The rows with the key, and of these the ones for which the whole condition holds, if it says more.</summary>
    private static Expression Where(MethodCallExpression call)
    {
        if (call.Arguments is not [var rows, LambdaExpression { Parameters: [_] } condition])
            return call;
        var keys = new KeyCondition(condition);
        if (keys.All is var (column, key) && Found(rows, nameof(IndexedRows.Only), column, key) is { } all)
            return all;
        var found =
            FirstFound(rows, nameof(IndexedRows.With), keys.Equal)
            ?? FirstFound(rows, nameof(IndexedRows.WithAny), keys.Among);
        return found is null ? call : call.Update(null, [found, condition]);
    }

    private static MethodCallExpression? FirstFound(
        Expression rows,
        string method,
        IEnumerable<(int Column, Expression Keys)> conditions
    ) =>
        conditions
            .Select(condition => Found(rows, method, condition.Column, condition.Keys))
            .FirstOrDefault(found => found is not null);

    /// <summary>
    /// Rows of which a table is gone through at first, perhaps under other conditions and joined to others, looked up in that
    /// table; null for others.
    /// </summary>
    private static MethodCallExpression? Found(Expression rows, string method, int column, Expression keys) =>
        rows switch
        {
            MethodCallExpression source when Source(source) is var (table, order) => Call(
                method,
                table,
                order,
                Expression.Constant(column),
                keys
            ),
            MethodCallExpression { Method.Name: nameof(Enumerable.Where), Arguments: [var inner, var condition] } where
                when where.Method.DeclaringType == typeof(Enumerable) => Found(inner, method, column, keys) is { } found
                ? where.Update(null, [found, condition])
                : null,
            _ when MadeRows.Of(rows) is { Result.Parameters: [var outer, ..] } made
                    && TableColumn.Of(made.Columns[column], outer) is { } columnOfOuter
                    && Found(made.Call.Arguments[0], method, columnOfOuter, keys) is { } found => made.Over(found),
            _ => null,
        };

    /// <summary>A table, and its order.</summary>
    private static (Expression Table, Expression Order)? Source(MethodCallExpression rows)
    {
        if (IsTable(rows))
            return (rows, Expression.Constant(null, typeof(TableOrder)));
        return rows.Method.DeclaringType == typeof(IndexedRows) && rows.Method.Name == nameof(IndexedRows.Ordered)
            ? (rows.Arguments[0], rows.Arguments[1])
            : null;
    }

    /// <summary>
    /// The joined rows, unless they are joined to what is no table, by more than one column, or by keys that are compared in a
    /// way of their own.
    /// </summary>
    private static MethodCallExpression Join(MethodCallExpression call)
    {
        if (!MadeRows.IsJoin(call) || call.Arguments[1] is not MethodCallExpression table || !IsTable(table))
            return call;
        var (key, joined) = (MadeRows.KeyOf(call), (LambdaExpression)call.Arguments[3]);
        var rest = call.Arguments.Skip(5).ToList();
        return
            TableColumn.Of(joined.Body, joined.Parameters[0]) is { } column
            && TableColumn.TypeOf(TableColumn.Bare(key.Body)) == TableColumn.TypeOf(TableColumn.Bare(joined.Body))
            && rest.Where(IsComparer).All(by => by is ConstantExpression { Value: var it } && ValueEquality.IsOf(it))
            ? Call(
                call.Method.Name,
                [
                    call.Arguments[0],
                    table,
                    Expression.Constant(column),
                    Expression.Lambda(AsObject(key.Body), key.Parameters),
                    MadeRows.ResultOf(call),
                    .. rest.Where(part => !IsComparer(part)).Select(Shared),
                ]
            )
            : call;
    }

    private static bool IsComparer(Expression argument) => argument.Type != typeof(ValueBuffer);

    /// <summary>The row in place of none, made once: nobody writes into rows.</summary>
    private static Expression Shared(Expression none) =>
        none is NewExpression { Arguments: [NewArrayExpression { Expressions: var values }] }
        && values.All(value => value is ConstantExpression { Value: null })
            ? Expression.Constant(new ValueBuffer(new object?[values.Count]))
            : none;

    private static UnaryExpression AsObject(Expression key) =>
        Expression.Convert(TableColumn.Bare(key), typeof(object));

    private static MethodCallExpression Call(string method, params Expression[] arguments) =>
        Expression.Call(typeof(IndexedRows), method, null, arguments);
}
#pragma warning restore EF1001
