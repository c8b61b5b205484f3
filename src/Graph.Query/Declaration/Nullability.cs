using System.Linq.Expressions;
using System.Reflection;
using Graph.Query.Expressions;

namespace Graph.Query.Declaration;

/// <summary>
/// Whether an expression may yield null, read from types and nullable annotations; where code has none, a reference may.
/// </summary>
internal static class Nullability
{
    public static bool Of(Expression body) =>
        Casts.AreIn(body)
        || body switch
        {
            MemberExpression { Member: PropertyInfo property } member => IsNullable(property)
                || (member.Expression is MemberExpression parent && Of(parent)),
            { Type.IsValueType: true } => Nullable.GetUnderlyingType(body.Type) is not null,
            _ => true,
        };

    /// <summary>Whether a list of values may hold null.</summary>
    /// <param name="list">The property that holds the list; null if it is computed.</param>
    /// <param name="type">The list's type.</param>
    public static bool OfItems(PropertyInfo? list, Type type)
    {
        var item = ItemTypes.Of(type);
        if (item.IsValueType)
            return Nullable.GetUnderlyingType(item) is not null;
        var annotated = list is null ? null : new NullabilityInfoContext().Create(list);
        var read = annotated?.ElementType ?? annotated?.GenericTypeArguments.FirstOrDefault();
        return read?.ReadState != NullabilityState.NotNull;
    }

    // The context is not thread-safe, and declarations are built once: a new one each time.
    private static bool IsNullable(PropertyInfo property) =>
        new NullabilityInfoContext().Create(property).ReadState != NullabilityState.NotNull;
}
