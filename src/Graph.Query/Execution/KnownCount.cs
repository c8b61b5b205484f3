namespace Graph.Query.Execution;

/// <summary>Tells how many rows a reading has, where that is known without counting them.</summary>
/// <param name="reader">Reads the edition.</param>
/// <param name="reading">Which rows; their order and limits do not matter.</param>
/// <param name="cancellation">Ends the asking.</param>
/// <returns>As many as counting them in that edition would tell; null where they have to be counted.</returns>
public delegate Task<int?> KnownCount(EntityReader reader, Reading reading, CancellationToken cancellation);
