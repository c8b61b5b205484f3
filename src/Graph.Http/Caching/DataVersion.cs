namespace Graph.Http.Caching;

/// <summary>
/// Tells the version of all data that the answer to a document is made of; it changes whenever any of them does, and is
/// the same on every server that has the same.
/// </summary>
/// <param name="document">What is asked.</param>
/// <param name="cancellation">Ends the wait for it.</param>
/// <returns>Any text.</returns>
/// <exception cref="TimeoutException">The database does not answer; so the request is answered, then.</exception>
public delegate Task<string> DataVersion(string document, CancellationToken cancellation);
