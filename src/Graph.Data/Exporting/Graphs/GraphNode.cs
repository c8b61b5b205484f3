namespace Graph.Data.Exporting.Graphs;

/// <summary>A node of a graph.</summary>
/// <param name="Id">What edges call it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Label">What is shown.</param>
/// <param name="Facts">What else is known of it; null or empty is not written.</param>
internal sealed record GraphNode(
    string Id,
    string Kind,
    string Label,
    IReadOnlyList<(string Key, string? Value)> Facts
);
