using Graph.Query.Expressions;
using Graph.Query.Requests;

namespace Graph.Query.Projection;

/// <summary>A list of related rows.</summary>
internal sealed record ListSlot(BoundLambda Source, RowsRequest Request, RowProjection Row) : Slot(Source);
