using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Schema.Validation;

/// <summary>Refuses operations of a kind that the schema does not have; the engine would answer them with null.</summary>
/// <remarks>https://spec.graphql.org/September2025/#sec-Operation-Type-Existence</remarks>
internal sealed class KnownOperationTypes : ValidationRuleBase
{
    private static readonly INodeVisitor Visitor = new MatchingNodeVisitor<GraphQLOperationDefinition>(Check);

    /// <inheritdoc />
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(Visitor);

    private static void Check(GraphQLOperationDefinition operation, ValidationContext context)
    {
        var known = operation.Operation switch
        {
            OperationType.Mutation => context.Schema.Mutation is not null,
            OperationType.Subscription => context.Schema.Subscription is not null,
            _ => true,
        };
        if (known)
            return;
        var fault = OperationErrors.NotSupported(
            operation.Operation,
            operation.Name?.StringValue,
            isChosen: operation == context.Operation
        );
        context.Report(fault, operation);
    }
}
