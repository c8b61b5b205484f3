using System.Linq.Expressions;

namespace Graph.Query.Expressions;

/// <summary>Expressions about values that may be missing.</summary>
internal static class Nulls
{
    /// <summary>The same value in a type that allows null, so that it compares with operands that may be null.</summary>
    public static Expression Allow(Expression value) =>
        value.Type.IsValueType && Nullable.GetUnderlyingType(value.Type) is null
            ? Expression.Convert(value, typeof(Nullable<>).MakeGenericType(value.Type))
            : value;

    public static BinaryExpression HasValue(Expression value) =>
        Expression.NotEqual(value, Expression.Constant(null, value.Type));
}
