using Graph.Query.Expressions;

namespace Graph.Query.Projection;

/// <summary>The first row of a list, or null where the list is empty.</summary>
internal sealed record FirstSlot(BoundLambda Source, RowProjection Row) : Slot(Source);
