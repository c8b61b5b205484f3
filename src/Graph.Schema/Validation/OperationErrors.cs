using Graph.Query.Errors;
using GraphQLParser.AST;

namespace Graph.Schema.Validation;

/// <summary>What clients are told about operations that cannot run.</summary>
internal static class OperationErrors
{
    /// <param name="type">Mutation or subscription.</param>
    /// <param name="name">The operation's name in the document.</param>
    /// <param name="isChosen">Whether it is the one to run, and does not only stand beside it.</param>
    public static QueryException NotSupported(OperationType type, string? name, bool isChosen)
    {
        var kind = type == OperationType.Mutation ? "mutation" : "subscription";
        return new QueryException(
            isChosen ? ErrorCodes.OperationNotSupported : ErrorCodes.ValidationFailed,
            $"`{(name is null ? kind : $"{kind} {name}")}` cannot run: the schema has no {kind}s. Ask with a `query`."
        );
    }
}
