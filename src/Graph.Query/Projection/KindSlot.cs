using Graph.Query.Expressions;

namespace Graph.Query.Projection;

/// <summary>The row itself as one of a derived class, or null where it is of another.</summary>
internal sealed record KindSlot(BoundLambda Source, RowProjection Row) : Slot(Source);
