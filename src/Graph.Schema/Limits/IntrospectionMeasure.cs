using Graph.Schema.Planning;
using GraphQL.Types;

namespace Graph.Schema.Limits;

/// <summary>
/// Adds up how many parts of the schema an operation may list. Types refer to each other in circles, so each
/// <c>fields { type { fields … } }</c> multiplies the answer; the introspection of today's tools has none of that, and
/// passes whatever the other limits are.
/// </summary>
/// <param name="schema">Knows how many types there are.</param>
internal sealed class IntrospectionMeasure(ISchema schema)
{
    /// <summary>Parts that a list inside a type has on average; a type with more is counted like any other.</summary>
    private const int PartsOfList = 10;

    /// <summary>The introspection of graphql-js lists about 150 parts for each type.</summary>
    private const int PartsOfType = 500;

    private readonly int types = schema.AllTypes.Count;

    public long Parts { get; private set; }

    public long Allowed => (long)types * PartsOfType;

    /// <summary>Whether a field leads to a part of the schema.</summary>
    public static bool Is(FieldType field) =>
        field.ResolvedType.NamedType().Name.StartsWith("__", StringComparison.Ordinal);

    /// <summary>Adds a field that leads to parts of the schema.</summary>
    /// <param name="field">The field.</param>
    /// <param name="above">How many parts stand above it; 0 at the root.</param>
    /// <returns>How many parts the field leads to.</returns>
    public long Count(FieldType field, long above)
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
