namespace Graph.Query.Measuring;

/// <summary>How many rows an entity has.</summary>
/// <param name="Rows">All of them.</param>
/// <param name="Lists">
/// For each key by which rows belong to owners, in the order in which they were asked for: the most that belong to one
/// owner, and those of all owners together. Rows without an owner are not counted.
/// </param>
public sealed record TableSize(long Rows, IReadOnlyList<(long Largest, long Total)> Lists);
