namespace Graph.Http.WarmUp;

/// <summary>Operations that come with a server, of what its own pages ask: warmed up before those of `WarmUp:Operations`.</summary>
/// <param name="Folder">Their folder; null for none.</param>
public sealed record ShippedOperations(string? Folder);
