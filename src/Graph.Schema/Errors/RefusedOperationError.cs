using Graph.Query.Errors;
using GraphQL;

namespace Graph.Schema.Errors;

/// <summary>A valid operation that is refused as a whole, before anything of it is answered.</summary>
/// <param name="reason">What the client is told.</param>
public sealed class RefusedOperationError(QueryException reason) : ExecutionError(reason.Message, reason);
