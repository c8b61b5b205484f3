using System.Linq.Expressions;
using System.Reflection;

namespace Graph.Query.Declaration;

/// <summary>Whether an expression may yield null, read from types and nullable annotations.</summary>
internal static class Nullability
{
    public static bool Of(Expression body) =>
        body switch
        {
            MemberExpression { Member: PropertyInfo property } member => IsNullable(property)
                || (member.Expression is MemberExpression parent && Of(parent)),
            { Type.IsValueType: true } => Nullable.GetUnderlyingType(body.Type) is not null,
            _ => true,
        };

    // The context is not thread-safe, and declarations are built once: a new one each time.
    private static bool IsNullable(PropertyInfo property) =>
        new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;
}
