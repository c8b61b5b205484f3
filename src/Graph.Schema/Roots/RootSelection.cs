using Graph.Query.Declaration;
using Graph.Query.Errors;
using Graph.Query.Projection;
using Graph.Schema.Planning;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Graph.Schema.Roots;

/// <summary>A root field that a client selected, while it is planned.</summary>
internal sealed class RootSelection
{
    private readonly GraphQLField field;
    private readonly RootField definition;

    public RootSelection(ExecutionContext context, RootServices services, GraphQLField field, RootField definition)
    {
        this.field = field;
        this.definition = definition;
        Planner = new SelectionPlanner(context, services);
        Arguments = Planner.Arguments(field, definition, new ArgumentScope(services.Clock));
    }

    public SelectionPlanner Planner { get; }

    public FieldArguments Arguments { get; }

    /// <summary>Plans what the client selects below the field, whose type is an object type.</summary>
    public ResponsePlan<TSource> Plan<TSource>(RowProjection row) =>
        Plan<TSource>((IObjectGraphType)definition.ResolvedType.NamedType(), row);

    /// <summary>Plans what the client selects below the field, for rows of one object type.</summary>
    public ResponsePlan<TSource> Plan<TSource>(string objectType, RowProjection row) =>
        Plan<TSource>(Planner.ObjectType(objectType), row);

    /// <summary>A fault in the field's own arguments that leaves it a part of its answer.</summary>
    public FieldFault Fault(QueryException error) => Planner.Fault(error, field);

    private ResponsePlan<TSource> Plan<TSource>(IObjectGraphType type, RowProjection row) =>
        Planner.Object<TSource>(type, field.SelectionSet, row, Arguments.Scope);
}
