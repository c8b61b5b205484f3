using Graph.Query.Expressions;

namespace Graph.Query.Projection;

/// <summary>A related row, or null where there may be none.</summary>
internal sealed record OneSlot(BoundLambda Source, bool IsNullable, RowProjection Row) : Slot(Source);
