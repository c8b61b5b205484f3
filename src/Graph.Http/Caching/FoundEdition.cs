using Graph.Query.Execution;

namespace Graph.Http.Caching;

/// <summary>An edition of the data that a request has named.</summary>
/// <param name="Name">The whole of its name, which is the first word of what <see cref="EditionRevision"/> tells of it.</param>
/// <param name="Version">Tells its version; null for the current edition, whose version the server's own tells.</param>
/// <param name="Open">Opens it.</param>
public sealed record FoundEdition(string Name, DataVersion? Version, OpenDatabase Open);
