using System.Linq.Expressions;

namespace Graph.Query.Expressions;

/// <summary>
/// Brings a client's value into an expression as a parameter: EF Core compiles and caches one query for all values,
/// where a constant would make it compile (22–58 ms) and keep one query for each.
/// </summary>
internal static class Operand
{
    public static Expression Of(object? value, Type type)
    {
        var holder = Activator.CreateInstance(typeof(OperandHolder<>).MakeGenericType(type), [value]);
        return Expression.Property(Expression.Constant(holder), nameof(OperandHolder<>.Value));
    }
}
