namespace Graph.Data.Exporting.Graphs;

/// <summary>An edge of a graph. None has a direction: NetworkX reads no graph in which some have one.</summary>
/// <param name="From">The node where it begins.</param>
/// <param name="To">The node where it ends.</param>
/// <param name="Kind">What it means.</param>
/// <param name="Facts">What else is known of it; null or empty is not written.</param>
internal sealed record GraphEdge(string From, string To, string Kind, IReadOnlyList<(string Key, string? Value)> Facts);
