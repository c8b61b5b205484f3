using Graph.Query.Execution;
using Microsoft.EntityFrameworkCore;

namespace Graph.Databases.PostgreSql;

/// <summary>
/// Reads in one transaction, which sees the rows of one moment: another server that starts with a newer dataset replaces
/// them all at once.
/// </summary>
internal sealed class PostgreSqlSnapshots : ISnapshots
{
    public async Task<IAsyncDisposable> OpenAsync(
        DbContext database,
        IReadOnlyList<Reading> readings,
        CancellationToken cancellation
    ) => await OperationReading.OpenAsync(database, QueriesOfPlan.Of(readings), cancellation);
}
