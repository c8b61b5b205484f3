using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.InMemory.Query.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Databases.InMemory;

/// <summary>A call that makes rows of others: of those of a list, or of a list and what is joined to it.</summary>
/// <param name="Call">The call.</param>
/// <param name="Result">From one row, or two, to the row that is made.</param>
/// <param name="Columns">The values of its columns.</param>
internal sealed record MadeRows(MethodCallExpression Call, LambdaExpression Result, IReadOnlyList<Expression> Columns)
{
    private const int ResultOfSelect = 1;
    private const int ResultOfJoin = 4;

    /// <summary>Whether they are of the rows of one list.</summary>
    public bool AreSelected => IsSelect(Call);

    /// <summary>Takes a call; null if it makes no rows, or in a way of its own.</summary>
    public static MadeRows? Of(Expression rows) =>
        rows is MethodCallExpression call
        && (IsSelect(call) || IsJoin(call))
        && call.Arguments[IsSelect(call) ? ResultOfSelect : ResultOfJoin] is LambdaExpression result
        && result.Body is NewExpression { Arguments: [NewArrayExpression { Expressions: var columns }] } made
        && made.Type == typeof(ValueBuffer)
            ? new(call, result, columns)
            : null;

    /// <summary>Whether a call makes rows of those of one list.</summary>
    public static bool IsSelect(MethodCallExpression call) =>
        call.Method.DeclaringType == typeof(Enumerable)
        && call.Method.Name == nameof(Enumerable.Select)
        && call.Type == typeof(IEnumerable<ValueBuffer>)
        && call.Arguments[1].Type == typeof(Func<ValueBuffer, ValueBuffer>);

    /// <summary>Whether a call makes rows of two lists.</summary>
    public static bool IsJoin(MethodCallExpression call) =>
        call.Method.Name is nameof(IndexedRows.Join) or nameof(IndexedRows.LeftJoin)
        && (call.Method.DeclaringType == typeof(IndexedRows) || IsOfEntityFramework(call))
        && call.Arguments.Count > ResultOfJoin
        && call.Arguments[ResultOfJoin].Type == typeof(Func<ValueBuffer, ValueBuffer, ValueBuffer>);

    /// <summary>The key by which a join finds what it joins to a row.</summary>
    public static LambdaExpression KeyOf(MethodCallExpression join) =>
        (LambdaExpression)join.Arguments[PlaceOfKey(join)];

    /// <summary>What a join makes of two rows.</summary>
    public static LambdaExpression ResultOf(MethodCallExpression join) =>
        (LambdaExpression)join.Arguments[ResultOfJoin];

    /// <summary>A join with other rows on its left side.</summary>
    public static MethodCallExpression Joined(
        MethodCallExpression join,
        Expression outer,
        LambdaExpression key,
        LambdaExpression result
    )
    {
        var arguments = join.Arguments.ToArray();
        (arguments[0], arguments[PlaceOfKey(join)], arguments[ResultOfJoin]) = (outer, key, result);
        return join.Update(join.Object, arguments);
    }

    /// <summary>The same call over other rows, on its left side if it is a join.</summary>
    public MethodCallExpression Over(Expression rows) => Call.Update(Call.Object, [rows, .. Call.Arguments.Skip(1)]);

    /// <summary>The same call with another row made.</summary>
    public MethodCallExpression With(Expression body)
    {
        var arguments = Call.Arguments.ToArray();
        arguments[AreSelected ? ResultOfSelect : ResultOfJoin] = Expression.Lambda(
            Result.Type,
            body,
            Result.Parameters
        );
        return Call.Update(Call.Object, arguments);
    }

    /// <summary>The same call with other columns.</summary>
    public MethodCallExpression With(IEnumerable<Expression> columns) =>
        With(((NewExpression)Result.Body).Update([Expression.NewArrayInit(typeof(object), columns)]));

#pragma warning disable EF1001 // as in KeptTables
    private static bool IsOfEntityFramework(MethodCallExpression call) =>
        call.Method.DeclaringType == typeof(Enumerable) || call.Method.DeclaringType == typeof(InMemoryQueryExpression);
#pragma warning restore EF1001

    private static int PlaceOfKey(MethodCallExpression join) =>
        join.Method.DeclaringType == typeof(IndexedRows) ? 3 : 2;
}
