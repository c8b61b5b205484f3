namespace Graph.Http.Caching;

/// <summary>Finds the edition of the data that a request names in the header `Graph-Revision`.</summary>
/// <param name="name">What it names, as it was sent.</param>
/// <param name="cancellation">Ends the search.</param>
public delegate Task<EditionSearch> FindEdition(string name, CancellationToken cancellation);
