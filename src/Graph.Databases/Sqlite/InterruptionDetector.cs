using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Storage;
using SQLitePCL;

namespace Graph.Databases.Sqlite;

/// <summary>Tells EF Core that an interrupted query was cancelled, not that it failed; it would log an error.</summary>
internal sealed class InterruptionDetector : IExceptionDetector
{
    public bool IsCancellation(Exception exception, CancellationToken cancellationToken = default) =>
        exception is OperationCanceledException or SqliteException { SqliteErrorCode: raw.SQLITE_INTERRUPT };
}
