namespace Graph.Http.Caching;

/// <summary>What the search for an edition has found.</summary>
/// <param name="Found">The edition; null where there is none of that name, or more than one.</param>
/// <param name="Names">Those that there are, for whoever has asked for another.</param>
/// <param name="IsOutdated">Whether there is one, of which this version of the server can read nothing.</param>
public sealed record EditionSearch(FoundEdition? Found, IReadOnlyList<string> Names, bool IsOutdated = false);
