using Microsoft.EntityFrameworkCore;

namespace Graph.Query.Execution;

/// <summary>Tells which data an edition holds, asked from inside it: what is loaded may be something else by then.</summary>
/// <param name="database">The edition.</param>
/// <param name="cancellation">Ends the asking.</param>
/// <returns>
/// A text that is another one as soon as other rows are loaded, and whose first word is what people call them; null where
/// it cannot be told.
/// </returns>
public delegate Task<string?> EditionRevision(DbContext database, CancellationToken cancellation);
