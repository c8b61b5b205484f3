using Graph.Query.Declaration;
using Graph.Query.Projection;
using Graph.Query.Requests;
using Graph.Schema.Responses;
using GraphQLParser.AST;

namespace Graph.Schema.Planning;

/// <summary>A root field that a client selected, while it is planned.</summary>
internal sealed class RootSelection
{
    private readonly FieldSelection selection;
    private readonly SelectionPlanner planner;

    public RootSelection(OperationPlanner operation, GraphQLField field, RootField definition)
    {
        planner = new SelectionPlanner(operation);
        Arguments = planner.Arguments(field, definition, ArgumentScope.Outermost);
        selection = new(planner, field, definition, Arguments, Lists: 0);
    }

    public FieldArguments Arguments { get; }

    /// <summary>Where the field stands in the document.</summary>
    public FieldPlace Place => planner.Operation.Place(selection.Field);

    /// <inheritdoc cref="FieldSelection.Request" />
    public RowsRequest Request(EntityType type) => selection.Request(type);

    /// <inheritdoc cref="FieldSelection.Below{TSource}(RowProjection)" />
    public ResponsePlan<TSource> Plan<TSource>(RowProjection row) => selection.Below<TSource>(row);

    /// <inheritdoc cref="FieldSelection.Rows" />
    public ResponsePlan<object?[]> Rows(RowProjection row) => selection.Rows(row);
}
