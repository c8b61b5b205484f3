using Microsoft.EntityFrameworkCore;

namespace Graph.Query.Measuring;

/// <summary>Counts rows in a database. Servers count before they listen, so it is to be fast when nothing is warm.</summary>
public interface IRowCounter
{
    /// <summary>Counts the rows of entities.</summary>
    /// <param name="database">The database.</param>
    /// <param name="tables">What is counted.</param>
    /// <param name="cancellation">Ends the counting.</param>
    /// <returns>The size of each, in their order.</returns>
    Task<IReadOnlyList<TableSize>> CountAsync(
        DbContext database,
        IReadOnlyList<CountedTable> tables,
        CancellationToken cancellation
    );
}
