using Graph.Query.Expressions;

namespace Graph.Query.Projection;

/// <summary>One place in a projected row.</summary>
/// <param name="Source">From the entity to what stands there.</param>
internal abstract record Slot(BoundLambda Source);
