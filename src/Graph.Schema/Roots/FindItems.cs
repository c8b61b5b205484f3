namespace Graph.Schema.Roots;

/// <summary>Finds all items of a list that no table holds.</summary>
/// <param name="search">What is asked for.</param>
/// <returns>The items in their order, each with the values of its fields in theirs.</returns>
/// <remarks>It throws a <see cref="Query.Errors.QueryException"/> where they cannot be had.</remarks>
public delegate Task<IReadOnlyList<object?[]>> FindItems(ItemSearch search);
