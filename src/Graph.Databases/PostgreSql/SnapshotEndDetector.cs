using Graph.Query.Execution;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Databases.PostgreSql;

/// <summary>Tells EF Core that an operation which is to be read again has not failed; it would log an error.</summary>
internal sealed class SnapshotEndDetector : IExceptionDetector
{
    public bool IsCancellation(Exception exception, CancellationToken cancellationToken = default) =>
        exception is OperationCanceledException or SnapshotEndedException;
}
