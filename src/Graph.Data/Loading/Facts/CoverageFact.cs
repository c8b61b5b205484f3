namespace Graph.Data.Loading.Facts;

/// <summary>What is kept of an area that a life covers.</summary>
/// <param name="Area">ID of the area.</param>
/// <param name="Partial">Whether it covers only parts of it.</param>
internal readonly record struct CoverageFact(string Area, bool Partial);
