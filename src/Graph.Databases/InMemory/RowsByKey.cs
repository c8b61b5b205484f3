using System.Linq.Expressions;
using Graph.Databases.Compilation;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.InMemory.Query.Internal;
using Microsoft.EntityFrameworkCore.Storage;
using Columns = Microsoft.EntityFrameworkCore.Infrastructure.ExpressionExtensions;

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
    private const string DefaultComparer = "DefaultValueComparer`1"; // it is not public

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

    /// <summary>The rows with the key, and of these the ones for which the whole condition holds.</summary>
    private static MethodCallExpression Where(MethodCallExpression call) =>
        call.Arguments is [MethodCallExpression table, LambdaExpression { Parameters: [var row] } condition]
        && IsTable(table)
        && Conjuncts(condition.Body).Select(part => KeyIn(part, row)).FirstOrDefault(found => found is not null)
            is ({ } column, { } key)
            ? call.Update(null, [Call(nameof(IndexedRows.With), [key.Type], table, column, key), condition])
            : call;

    /// <summary>
    /// The joined rows, unless they are joined to what is no table, by more than one column, or by keys that are compared in a
    /// way of their own.
    /// </summary>
    private static MethodCallExpression Join(MethodCallExpression call) =>
        call.Arguments
            is [
                var outer,
                MethodCallExpression table,
                var key,
                LambdaExpression { Parameters: [var row] } columnOfTable,
                ..,
            ]
        && outer.Type.IsAssignableTo(typeof(IEnumerable<ValueBuffer>))
        && IsTable(table)
        && ColumnOf(columnOfTable.Body, row) is { } column
        && ComparerOf(call) is var comparer
        && (comparer is null || IsDefault(comparer))
            ? Call(
                call.Method.Name,
                call.Method.GetGenericArguments()[2..],
                [outer, table, column, key, .. call.Arguments.Skip(4).Where(part => part != comparer)]
            )
            : call;

    private static Expression? ComparerOf(MethodCallExpression join) =>
        join.Arguments.Zip(join.Method.GetParameters()).FirstOrDefault(part => part.Second.Name == "comparer").First;

    /// <summary>Whether values are compared as what they are: by no comparer, or by the one that EF Core has for all types.</summary>
    private static bool IsDefault(Expression comparer) =>
        comparer is ConstantExpression { Value: var value }
        && (value is null || value.GetType().Name == DefaultComparer);

    private static MethodCallExpression Call(string method, Type[] types, params Expression[] arguments) =>
        Expression.Call(typeof(IndexedRows), method, types, arguments);

    private static bool IsTable(MethodCallExpression call) =>
        call.Method.DeclaringType == typeof(InMemoryShapedQueryCompilingExpressionVisitor)
        && call.Method.Name == "Table";

    private static IEnumerable<Expression> Conjuncts(Expression condition) =>
        condition switch
        {
            BinaryExpression { NodeType: ExpressionType.AndAlso } both => Conjuncts(both.Left)
                .Concat(Conjuncts(both.Right)),
            MethodCallExpression { Arguments: [var passed] } call when SlicedLoops.IsPassed(call) => Conjuncts(passed),
            _ => [condition],
        };

    /// <summary>The column and the key of `Equals(key, column)`, either way round; null for any other condition.</summary>
    private static (Expression Column, Expression Key)? KeyIn(Expression condition, ParameterExpression row) =>
        condition
            is MethodCallExpression
            {
                Method.Name: nameof(ValueComparer.Equals),
                Object: ConstantExpression { Value: ValueComparer comparer },
                Arguments: [var left, var right]
            }
        && comparer.GetType().Name == DefaultComparer
            ? KeyOf(left, right, row) ?? KeyOf(right, left, row)
            : null;

    private static (Expression Column, Expression Key)? KeyOf(
        Expression key,
        Expression read,
        ParameterExpression row
    ) =>
        key.Type == read.Type && ColumnOf(read, row) is { } column && !OuterParameters.Of(key).Contains(row)
            ? (column, key)
            : null;

    /// <summary>The number of the column that is read of a row, perhaps as a value that may be null.</summary>
    private static Expression? ColumnOf(Expression read, ParameterExpression row) =>
        read switch
        {
            UnaryExpression { NodeType: ExpressionType.Convert, Operand: var value }
                when read.Type == typeof(object) || Nullable.GetUnderlyingType(read.Type) == value.Type => ColumnOf(
                value,
                row
            ),
            MethodCallExpression
            {
                Method.IsGenericMethod: true,
                Arguments: [var of, ConstantExpression column, _]
            } call
                when of == row && call.Method.GetGenericMethodDefinition() == Columns.ValueBufferTryReadValueMethod =>
                column,
            _ => null,
        };
}
#pragma warning restore EF1001
