namespace Graph.Query.Paging;

/// <summary>How many rows a page may hold.</summary>
/// <param name="DefaultSize">Rows where a client names no number.</param>
/// <param name="MaxSize">The largest number that a client may name.</param>
public sealed record PageLimits(int DefaultSize, int MaxSize);
