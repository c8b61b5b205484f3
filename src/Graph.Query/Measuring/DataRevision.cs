namespace Graph.Query.Measuring;

/// <summary>Tells what is loaded.</summary>
/// <param name="cancellation">Ends the asking.</param>
/// <returns>A text that is another one as soon as other rows are loaded.</returns>
public delegate Task<string> DataRevision(CancellationToken cancellation);
