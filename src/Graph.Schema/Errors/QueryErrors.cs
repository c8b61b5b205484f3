using Graph.Query.Errors;
using Graph.Schema.Planning;
using GraphQL;

namespace Graph.Schema.Errors;

/// <summary>Turns faults of the client's making into GraphQL errors.</summary>
internal static class QueryErrors
{
    /// <summary>An error that the executor places at the root field.</summary>
    public static ExecutionError AtRoot(QueryException error) => new(error.Message, error) { Code = error.Code };

    /// <summary>An error at a place of its own.</summary>
    public static ExecutionError At(PlacedFault placed)
    {
        var error = AtRoot(placed.Fault.Error);
        error.Path = placed.Path;
        error.AddLocation(placed.Fault.Location);
        return error;
    }
}
