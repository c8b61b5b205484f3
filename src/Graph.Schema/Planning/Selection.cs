using Graph.Query.Projection;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Schema.Planning;

/// <summary>One field that a client selected, while it is planned.</summary>
/// <param name="Planner">Plans the selections below.</param>
/// <param name="Field">The field in the client's document; merged, where the client wrote it several times.</param>
/// <param name="Definition">The field in the schema.</param>
/// <param name="Arguments">The arguments that the client gives to the field.</param>
/// <param name="Row">Takes the slots that the field needs.</param>
internal sealed record Selection(
    SelectionPlanner Planner,
    GraphQLField Field,
    FieldType Definition,
    FieldArguments Arguments,
    RowProjection Row
)
{
    /// <summary>Plans what the client selects below the field, whose type is an object type.</summary>
    public ResponsePlan<TSource> Below<TSource>(RowProjection row) =>
        Below<TSource>((IObjectGraphType)Definition.ResolvedType.NamedType(), row);

    /// <summary>Plans what the client selects below the field, for rows of one object type.</summary>
    public ResponsePlan<TSource> Below<TSource>(string objectType, RowProjection row) =>
        Below<TSource>(Planner.ObjectType(objectType), row);

    private ResponsePlan<TSource> Below<TSource>(IObjectGraphType type, RowProjection row) =>
        Planner.Object<TSource>(type, Field.SelectionSet, row, Arguments.Scope);
}
