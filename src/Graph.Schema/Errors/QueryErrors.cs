using Graph.Query.Errors;
using GraphQL;

namespace Graph.Schema.Errors;

/// <summary>Turns faults of the client's making into GraphQL errors.</summary>
internal static class QueryErrors
{
    /// <summary>An error that the executor places at the root field.</summary>
    public static ExecutionError AtRoot(QueryException error) => new(error.Message, error) { Code = error.Code };
}
