using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Schema.Limits;

/// <summary>Ends a validation as soon as it has found as many errors as are shown: 4,000 unknown fields cost what 5 do.</summary>
/// <param name="allowed">How many errors are shown.</param>
internal sealed class ErrorLimit(int allowed) : ValidationRuleBase, INodeVisitor
{
    /// <inheritdoc />
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(this);

    /// <inheritdoc />
    public ValueTask EnterAsync(ASTNode node, ValidationContext context)
    {
        var errors = context.Errors.ToList();
        return errors.Count < allowed ? ValueTask.CompletedTask : throw new EnoughErrorsException(errors[..allowed]);
    }

    /// <inheritdoc />
    public ValueTask LeaveAsync(ASTNode node, ValidationContext context) => ValueTask.CompletedTask;
}
