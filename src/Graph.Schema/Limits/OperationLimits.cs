using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Schema.Limits;

/// <summary>What holds for an operation with the values of its variables: its lists, filters and rows.</summary>
/// <param name="limits">What is allowed.</param>
internal sealed class OperationLimits(QueryLimits limits) : ValidationRuleBase, INodeVisitor
{
    /// <inheritdoc />
    public override ValueTask<INodeVisitor?> GetPostNodeVisitorAsync(ValidationContext context) => new(this);

    /// <inheritdoc />
    public ValueTask EnterAsync(ASTNode node, ValidationContext context)
    {
        if (node == context.Operation)
            Check(context);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc />
    public ValueTask LeaveAsync(ASTNode node, ValidationContext context) => ValueTask.CompletedTask;

    private void Check(ValidationContext context)
    {
        var measure = new OperationMeasure(context, limits);
        measure.Walk();
        OperationCost.Set(context.UserContext, measure.Rows);
        measure.CheckCost();
    }
}
