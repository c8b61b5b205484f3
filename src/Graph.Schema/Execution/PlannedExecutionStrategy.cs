using Graph.Schema.Planning;
using GraphQL;
using GraphQL.Execution;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Graph.Schema.Execution;

/// <summary>
/// Answers each root field as a whole, from its plan, instead of field by field: the executor sees a leaf that is JSON
/// already. Introspection goes the executor's way.
/// </summary>
/// <param name="run">Runs plans.</param>
internal sealed class PlannedExecutionStrategy(OperationRun run) : ParallelExecutionStrategy
{
    /// <inheritdoc cref="CollectFields" />
    public Dictionary<string, (GraphQLField Field, FieldType Definition)> Collect(
        ExecutionContext context,
        IObjectGraphType type,
        GraphQLSelectionSet selectionSet
    ) => CollectFieldsFrom(context, type, selectionSet, null);

    /// <inheritdoc />
    public override async Task<ExecutionResult> ExecuteAsync(ExecutionContext context)
    {
        await run.RunAsync(context);
        return await base.ExecuteAsync(context);
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
