using Graph.Query.Expressions;

namespace Graph.Query.Projection;

/// <summary>A single value.</summary>
internal sealed record ValueSlot(BoundLambda Source) : Slot(Source);
