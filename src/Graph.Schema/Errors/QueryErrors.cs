using Graph.Query.Errors;
using GraphQL;
using GraphQLParser.AST;

namespace Graph.Schema.Errors;

/// <summary>Turns faults of the client's making into GraphQL errors.</summary>
internal static class QueryErrors
{
    /// <summary>An error that the executor places at the root field.</summary>
    public static ExecutionError AtRoot(QueryException error) => new(error.Message, error) { Code = error.Code };

    /// <summary>An error at a place of its own.</summary>
    public static ExecutionError At(
        QueryException error,
        GraphQLField field,
        GraphQLDocument document,
        IEnumerable<object> path
    )
    {
        var placed = AtRoot(error);
        placed.Path = path;
        placed.AddLocation(field, document);
        return placed;
    }
}
