using Microsoft.EntityFrameworkCore;

namespace Graph.Query.Execution;

/// <summary>Has all statements that answer one operation read the rows as they were at one moment.</summary>
/// <remarks>For databases whose rows others replace while they are read: a list is a statement of its own.</remarks>
public interface ISnapshots
{
    /// <summary>Starts reading; the first statement chooses the moment.</summary>
    /// <param name="database">What the statements are asked in.</param>
    /// <param name="readings">What the operation is to read; the same list for all operations of one plan.</param>
    /// <param name="cancellation">Ends the wait for a connection.</param>
    /// <returns>Disposed of after the last statement.</returns>
    Task<IAsyncDisposable> OpenAsync(
        DbContext database,
        IReadOnlyList<Reading> readings,
        CancellationToken cancellation
    );
}
