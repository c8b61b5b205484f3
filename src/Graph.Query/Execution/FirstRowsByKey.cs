namespace Graph.Query.Execution;

/// <summary>
/// Says, as one of the services inside EF Core, that a database finds the first row of a list best by its key: each row asks
/// for the key of the one that is first, and joins it.
/// </summary>
/// <remarks>
/// EF Core (10.0.15) by itself numbers the rows of all lists and takes those that are number one: it reads the whole table,
/// also where a single row is asked for.
/// </remarks>
public sealed class FirstRowsByKey;
