using System.Linq.Expressions;
using Columns = Microsoft.EntityFrameworkCore.Infrastructure.ExpressionExtensions;

namespace Graph.Databases.InMemory;

/// <summary>Finds the columns that the expressions read which EF Core makes of a query over rows in memory.</summary>
internal static class TableColumn
{
    /// <summary>The number of the column that is read of a row, perhaps as a value that may be null; null for all else.</summary>
    public static int? Of(Expression read, ParameterExpression row) =>
        Bare(read) is MethodCallExpression call && IsRead(call) && call.Arguments[0] == row ? Number(call) : null;

    /// <summary>Whether a column of a row is read.</summary>
    public static bool IsRead(MethodCallExpression call) =>
        call.Method.IsGenericMethod
        && call.Method.GetGenericMethodDefinition() == Columns.ValueBufferTryReadValueMethod
        && call.Arguments[1] is ConstantExpression;

    /// <summary>The number of the column that is read.</summary>
    /// <exception cref="ArgumentException">None is (<see cref="IsRead"/>).</exception>
    public static int Number(MethodCallExpression read) =>
        read.Arguments[1] is ConstantExpression { Value: int number }
            ? number
            : throw new ArgumentException($"`{read}` reads no column.", nameof(read));

    /// <summary>A value without what makes an object of it, or one that may be null, or cannot be.</summary>
    public static Expression Bare(Expression value) =>
        value is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var bare }
        && (value.Type == typeof(object) || TypeOf(value) == TypeOf(bare))
            ? Bare(bare)
            : value;

    /// <summary>The type of a value, whether or not it may be null.</summary>
    public static Type TypeOf(Expression value) => Nullable.GetUnderlyingType(value.Type) ?? value.Type;
}
