namespace Graph.Query.Operands;

/// <summary>A list of objects.</summary>
/// <param name="Items">The objects.</param>
public sealed record GivenList(IReadOnlyList<Given?> Items) : Given;
