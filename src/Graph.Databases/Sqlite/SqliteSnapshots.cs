using Graph.Query.Execution;
using Microsoft.EntityFrameworkCore;

namespace Graph.Databases.Sqlite;

/// <summary>
/// Reads in one transaction, which sees the rows of one moment: another process that loads newer rows into the same file
/// replaces them all at once.
/// </summary>
/// <remarks>The first statement chooses the moment and keeps nobody from writing: https://sqlite.org/wal.html.</remarks>
internal sealed class SqliteSnapshots : ISnapshots
{
    public async Task<IAsyncDisposable> OpenAsync(
        DbContext database,
        IReadOnlyList<Reading> readings,
        CancellationToken cancellation
    ) => await SqliteSnapshot.OpenAsync(database, cancellation);
}
