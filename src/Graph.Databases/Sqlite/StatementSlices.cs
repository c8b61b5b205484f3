using System.Data.Common;
using Graph.Databases.Threads;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Graph.Databases.Sqlite;

/// <summary>
/// Has SQLite look up from its work every now and then: whether the query is cancelled, which Microsoft.Data.Sqlite would let
/// run to its end, and whether others shall go first.
/// </summary>
/// <remarks>https://sqlite.org/c3ref/progress_handler.html</remarks>
internal sealed class StatementSlices : DbConnectionInterceptor
{
    /// <summary>Instructions of SQLite's virtual machine, which take some tenths of a millisecond.</summary>
    private const int Instructions = 10_000;

    private static readonly delegate_progress Progress = _ => TimeSlice.TryPass() ? 0 : 1;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        Watch(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        Watch(connection);
        return Task.CompletedTask;
    }

    private static void Watch(DbConnection connection) =>
        raw.sqlite3_progress_handler(((SqliteConnection)connection).Handle, Instructions, Progress, null);
}
