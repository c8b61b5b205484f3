namespace Graph.Http.Caching;

/// <summary>
/// Tells what is loaded, as <see cref="Query.Execution.EditionRevision"/> tells it of an edition. It is asked for every
/// request, and so should know it: answers that are kept are given for as long as it says the same.
/// </summary>
/// <remarks>
/// Whoever registers both says that answers depend on nothing but the request, what is loaded, and the day where
/// declarations ask for it. Without them no answer is kept.
/// </remarks>
/// <param name="cancellation">Ends the wait for it.</param>
/// <returns>A text that is another one as soon as other rows are loaded; null where it cannot be told.</returns>
public delegate ValueTask<string?> KnownRevision(CancellationToken cancellation);
