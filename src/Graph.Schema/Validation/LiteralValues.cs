using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Schema.Validation;

/// <summary>
/// Checks all values that stand in the document. The engine's own rules name the argument alone, however deep in it the
/// fault is, and know no near misses.
/// </summary>
internal sealed class LiteralValues : ValidationRuleBase
{
    private static readonly INodeVisitor Visitor = new NodeVisitors(
        new MatchingNodeVisitor<GraphQLArgument>(
            (argument, context) =>
                new LiteralCheck(context).Check(
                    context.TypeInfo.GetArgument()?.ResolvedType,
                    argument.Value,
                    argument.Name.StringValue
                )
        ),
        new MatchingNodeVisitor<GraphQLVariableDefinition>(
            (variable, context) =>
            {
                if (variable.DefaultValue is { } value)
                    new LiteralCheck(context).Check(
                        context.TypeInfo.GetInputType(),
                        value,
                        $"${variable.Variable.Name.StringValue}"
                    );
            }
        )
    );

    /// <inheritdoc />
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(Visitor);
}
