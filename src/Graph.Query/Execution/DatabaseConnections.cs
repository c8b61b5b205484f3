namespace Graph.Query.Execution;

/// <summary>How many may read from the database at once.</summary>
/// <param name="Most">The connections that there may be; null where nothing limits them.</param>
public sealed record DatabaseConnections(int? Most);
