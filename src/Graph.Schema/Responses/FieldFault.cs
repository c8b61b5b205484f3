using Graph.Query.Errors;

namespace Graph.Schema.Responses;

/// <summary>A fault of the client's making in the arguments of a field, which keeps every such field from its value.</summary>
/// <param name="Error">What the client is told.</param>
/// <param name="Place">Where the field stands in the document.</param>
internal sealed record FieldFault(QueryException Error, FieldPlace Place);
