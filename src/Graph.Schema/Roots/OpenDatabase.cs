using Microsoft.EntityFrameworkCore;

namespace Graph.Schema.Roots;

/// <summary>Opens a database context for one root field; root fields run at the same time, so each has its own.</summary>
/// <param name="cancellation">Ends the wait for a connection.</param>
public delegate Task<DbContext> OpenDatabase(CancellationToken cancellation);
