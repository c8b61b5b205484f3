using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Graph.Schema.Planning;

/// <summary>
/// Adds up how many parts of the schema an operation may list. Types refer to each other in circles, so each
/// <c>fields { type { fields … } }</c> multiplies the answer; the introspection of today's tools has none of that, and
/// passes whatever the other limits are.
/// </summary>
/// <param name="context">The operation.</param>
/// <param name="collect">Finds what it selects.</param>
internal sealed class IntrospectionMeasure(ExecutionContext context, CollectFields collect)
{
    /// <summary>Parts that a list inside a type has on average; a type with more is counted like any other.</summary>
    private const int PartsOfList = 10;

    /// <summary>The introspection of graphql-js lists about 150 parts for each type.</summary>
    private const int PartsOfType = 500;

    private readonly int types = context.Schema.AllTypes.Count;

    public long Parts { get; private set; }

    /// <summary>How many parts an operation may list.</summary>
    public static long Allowed(ISchema schema) => (long)schema.AllTypes.Count * PartsOfType;

    /// <summary>Adds a root field that is none of the query type's own.</summary>
    public void Add(GraphQLField field, FieldType definition) => Add(field, definition, above: 0);

    private void Add(GraphQLField field, FieldType definition, long above)
    {
        if (
            definition.ResolvedType.NamedType() is not IObjectGraphType type
            || field.SelectionSet is not { } selectionSet
        )
            return;
        var parts = Count(definition, above);
        foreach (var (below, belowDefinition) in collect(context, type, selectionSet).Values)
            Add(below, belowDefinition, parts);
    }

    /// <summary>How many parts a field leads to, of which so many stand above it.</summary>
    private long Count(FieldType field, long above)
    {
        if (!IsList(field.ResolvedType))
            return above;
        var each = field.Name == "types" ? types : PartsOfList;
        var parts = Math.Min(Math.Max(above, 1) * each, int.MaxValue); // no number above that matters
        Parts += parts;
        return parts;
    }

    private static bool IsList(IGraphType? type) =>
        type is ListGraphType || (type is NonNullGraphType required && IsList(required.ResolvedType));
}
