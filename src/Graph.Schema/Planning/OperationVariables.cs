using GraphQL.Validation;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Graph.Schema.Planning;

/// <summary>The variables of one request.</summary>
/// <param name="Operation">The operation that is asked for, which declares them.</param>
/// <param name="Values">Their values, as their types have them.</param>
/// <param name="Given">What came with the request; null for nothing.</param>
internal sealed record OperationVariables(GraphQLOperationDefinition Operation, Variables Values, GraphQL.Inputs? Given)
{
    /// <summary>Those of an operation that has been found valid.</summary>
    public static OperationVariables Of(ExecutionContext context) =>
        new(context.Operation, context.Variables, context.ExecutionOptions.Variables);
}
