namespace Graph.Http.Documents;

/// <summary>Manifests that come with a server, of what its own pages ask: trusted whatever `Documents` says.</summary>
/// <param name="Folder">Their folder; null for none.</param>
public sealed record ShippedDocuments(string? Folder);
