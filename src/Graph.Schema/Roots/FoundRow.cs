namespace Graph.Schema.Roots;

/// <summary>A row that a search has found.</summary>
/// <param name="Entity">The row's class.</param>
/// <param name="Key">Its key.</param>
public sealed record FoundRow(Type Entity, object Key);
