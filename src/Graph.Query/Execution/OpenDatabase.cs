using Microsoft.EntityFrameworkCore;

namespace Graph.Query.Execution;

/// <summary>Opens a database context for one operation.</summary>
/// <param name="cancellation">Ends the wait for a connection.</param>
public delegate Task<DbContext> OpenDatabase(CancellationToken cancellation);
