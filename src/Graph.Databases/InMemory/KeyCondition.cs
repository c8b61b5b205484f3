using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.InMemory.Query.Internal;
using Microsoft.EntityFrameworkCore.Query;

namespace Graph.Databases.InMemory;

/// <summary>What a condition on the rows of a table says of their keys.</summary>
#pragma warning disable EF1001 // as in KeptTables
internal sealed class KeyCondition
{
    private readonly ParameterExpression row;
    private readonly List<Expression> parts;

    /// <summary>Looks at a condition.</summary>
    /// <param name="condition">The condition on one row.</param>
    public KeyCondition(LambdaExpression condition)
    {
        row = condition.Parameters[0];
        parts = [.. Conjuncts(condition.Body)];
        Equal = [.. parts.Select(EqualIn).OfType<(int, Expression)>()];
        Among = [.. parts.Select(AmongIn).OfType<(int, Expression)>()];
    }

    /// <summary>Columns that equal a key, and the keys, without which no row meets the condition.</summary>
    public IReadOnlyList<(int Column, Expression Key)> Equal { get; }

    /// <summary>Columns whose values are in a list, and the lists, without which no row meets the condition.</summary>
    public IReadOnlyList<(int Column, Expression List)> Among { get; }

    /// <summary>The column and the key where all rows with it meet the condition, and none does where the key is null.</summary>
    public (int Column, Expression Key)? All
    {
        get
        {
            if (Equal is not [var (column, key)] || !ValueEquality.IsExact(TableColumn.TypeOf(TableColumn.Bare(key))))
                return null;
            var others = parts.FindAll(part => EqualIn(part) is null);
            return others.TrueForAll(part => IsNotNull(part, key)) && (others.Count > 0 || IsNeverNull(key))
                ? (column, key)
                : null;
        }
    }

    private static IEnumerable<Expression> Conjuncts(Expression condition) =>
        condition switch
        {
            BinaryExpression { NodeType: ExpressionType.AndAlso } both => Conjuncts(both.Left)
                .Concat(Conjuncts(both.Right)),
            ConditionalExpression { IfTrue: DefaultExpression } guarded => Conjuncts(guarded.IfFalse)
                .Append(Expression.Not(guarded.Test)),
            MethodCallExpression { Arguments: [var passed] } call when SlicedLoops.IsPassed(call) => Conjuncts(passed),
            _ => [condition],
        };

    private static bool IsNeverNull(Expression key) =>
        TableColumn.Bare(key).Type is { IsValueType: true } type && Nullable.GetUnderlyingType(type) is null;

    private static bool IsNotNull(Expression condition, Expression key) =>
        condition
            is BinaryExpression { NodeType: ExpressionType.NotEqual, Right: ConstantExpression { Value: null } } not
        && ExpressionEqualityComparer.Instance.Equals(TableColumn.Bare(not.Left), TableColumn.Bare(key));

    private (int Column, Expression Key)? EqualIn(Expression condition) =>
        ValueEquality.In(condition) is var (left, right) ? KeyOf(left, right) ?? KeyOf(right, left) : null;

    private (int Column, Expression Key)? KeyOf(Expression key, Expression read) =>
        TableColumn.Of(read, row) is { } column
        && TableColumn.TypeOf(TableColumn.Bare(key)) == TableColumn.TypeOf(TableColumn.Bare(read))
        && IsGiven(key)
            ? (column, Expression.Convert(TableColumn.Bare(key), typeof(object)))
            : null;

    private (int Column, Expression List)? AmongIn(Expression condition) =>
        condition
            is MethodCallExpression { Method.Name: nameof(Enumerable.Contains), Arguments: [var list, var read] } call
        && call.Method.DeclaringType == typeof(Enumerable)
        && TableColumn.Of(read, row) is { } column
        && IsGiven(list)
            ? (column, list)
            : null;

    /// <summary>Whether a value is there before the rows are, and looking at it cannot fail as it would behind no other condition.</summary>
    private bool IsGiven(Expression value) =>
        TableColumn.Bare(value) switch
        {
            ConstantExpression => true,
            ParameterExpression parameter => parameter != row,
            NewArrayExpression { NodeType: ExpressionType.NewArrayInit } array => array.Expressions.All(IsGiven),
            MethodCallExpression call => IsParameter(call) || (TableColumn.IsRead(call) && IsGiven(call.Arguments[0])),
            _ => false,
        };

    private static bool IsParameter(MethodCallExpression call) =>
        call.Method.DeclaringType == typeof(InMemoryExpressionTranslatingExpressionVisitor)
        && call.Method.Name == "GetParameterValue";
}
#pragma warning restore EF1001
