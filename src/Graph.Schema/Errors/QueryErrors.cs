using Graph.Query.Errors;
using GraphQL;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Graph.Schema.Errors;

/// <summary>Turns faults of the client's making into GraphQL errors.</summary>
internal static class QueryErrors
{
    /// <summary>An error that the executor places at the root field.</summary>
    public static ExecutionError AtRoot(QueryException error) => new(error.Message, error) { Code = error.Code };

    /// <summary>Reports an error at a place of its own; what is answered besides stays answered.</summary>
    public static void Report(
        ExecutionContext context,
        QueryException error,
        GraphQLField field,
        IEnumerable<object> path
    )
    {
        var placed = AtRoot(error);
        placed.Path = path;
        placed.AddLocation(field, context.Document);
        context.Errors.Add(placed);
    }
}
