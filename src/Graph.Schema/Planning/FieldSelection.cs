using Graph.Query.Declaration;
using Graph.Query.Paging;
using Graph.Query.Projection;
using Graph.Query.Requests;
using Graph.Schema.Responses;
using GraphQL.Types;
using GraphQLParser.AST;

namespace Graph.Schema.Planning;

/// <summary>A field that a client selected, at the root or below, while it is planned.</summary>
/// <param name="Planner">Plans the selections below.</param>
/// <param name="Field">The field in the client's document; merged, where the client wrote it several times.</param>
/// <param name="Definition">The field in the schema.</param>
/// <param name="Arguments">The arguments that the client gives to the field.</param>
/// <param name="Lists">How many lists what is below the field is inside of.</param>
internal record FieldSelection(
    SelectionPlanner Planner,
    GraphQLField Field,
    FieldType Definition,
    FieldArguments Arguments,
    int Lists
)
{
    public PageLimits PageLimits => Planner.Operation.Services.PageLimits;

    /// <summary>Which rows the client wants of a list, by its filter, its order and its day.</summary>
    /// <exception cref="Query.Errors.QueryException">The filter or the order cannot be understood, whatever the values.</exception>
    public RowsRequest Request(EntityType type)
    {
        var day = type.Life is { } life ? Arguments.Operand(life.Day.Name) : null;
        var request = Planner.Operation.Services.Requests.Read(
            type,
            Arguments.Where,
            Arguments.Order,
            day,
            Arguments.Scope
        );
        foreach (var operand in request.Operands)
            Arguments.Watched(operand);
        return request;
    }

    /// <summary>Plans what the client selects below the field, whose type is an object type.</summary>
    public ResponsePlan<TSource> Below<TSource>(RowProjection row) =>
        Below<TSource>((IObjectGraphType)Definition.ResolvedType.NamedType(), row);

    /// <summary>
    /// Plans what the client selects below the field, for rows of an entity; where others derive from that, for rows of each.
    /// </summary>
    public ResponsePlan<object?[]> Rows(RowProjection row) =>
        row.Type.IsBase
            ? Planner.Kinds(Field.SelectionSet, row, new Above(Arguments.Scope, Lists))
            : Below<object?[]>(Planner.ObjectType(row.Type.Name), row);

    private ResponsePlan<TSource> Below<TSource>(IObjectGraphType type, RowProjection row) =>
        Planner.Object<TSource>(type, Field.SelectionSet, row, new Above(Arguments.Scope, Lists));
}
