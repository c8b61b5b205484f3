namespace Graph.Server.Http;

/// <summary>Tells the version of all data that answers are made of; it changes whenever any of them does.</summary>
/// <param name="cancellation">Ends the wait for it.</param>
internal delegate Task<string> DataVersion(CancellationToken cancellation);
