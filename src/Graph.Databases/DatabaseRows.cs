using Graph.Databases.Relational;
using Microsoft.EntityFrameworkCore;

namespace Graph.Databases;

/// <summary>What is done to the rows of a model as a whole.</summary>
public static class DatabaseRows
{
    /// <summary>
    /// Deletes all of them in the database, without reading any: a query for each table to read what is mostly nothing took
    /// a server that starts 0.7 seconds.
    /// </summary>
    /// <param name="context">A context of the model; where the database has transactions, with an open one.</param>
    /// <param name="cancellationToken">Ends the work where it can be undone; in memory it cannot, and is done at once.</param>
    public static async Task DeleteAllRowsAsync(this DbContext context, CancellationToken cancellationToken)
    {
        if (context.Database.IsRelational())
            await context.Database.ExecuteSqlRawAsync(TableDeletion.StatementsOf(context), cancellationToken);
        else
            await context.Database.EnsureDeletedAsync(CancellationToken.None);
    }
}
