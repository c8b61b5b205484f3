using GraphQL.Types;

namespace Graph.Schema.Planning;

/// <summary>The type inside lists and non-null marks.</summary>
internal static class NamedTypes
{
    public static IGraphType NamedType(this IGraphType? type) =>
        type switch
        {
            IProvideResolvedType wrapper => wrapper.ResolvedType.NamedType(),
            not null => type,
            null => throw new InvalidOperationException("A field's type is known only once the schema is built."),
        };
}
