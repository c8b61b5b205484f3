using GraphQL.Execution;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Graph.Http.Observability;

/// <summary>Learns which operation of a document is asked for, also where the document is then refused.</summary>
internal sealed class ChosenOperation : DocumentExecutionListenerBase
{
    private GraphQLOperationDefinition? operation;

    /// <summary>Kind of the operation in lower case; `none` if the document has no such operation, or is no document.</summary>
    public string Type =>
        operation?.Operation switch
        {
            OperationType.Query => "query",
            OperationType.Mutation => "mutation",
            OperationType.Subscription => "subscription",
            _ => "none",
        };

    /// <summary>Its name in the document; null if it has none.</summary>
    public string? Name => operation?.Name?.StringValue;

    /// <inheritdoc />
    public override Task AfterValidationAsync(IExecutionContext context, IValidationResult validationResult)
    {
        operation = context.Operation;
        return Task.CompletedTask;
    }
}
