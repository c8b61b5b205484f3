using System.Data;
using System.Data.Common;
using System.Globalization;
using System.Runtime.CompilerServices;
using Graph.Query.Execution;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Databases.PostgreSql;

/// <summary>
/// Reads in one transaction, which sees the rows of one moment: another server that starts with a newer dataset replaces
/// them all at once.
/// </summary>
/// <remarks>
/// PostgreSQL itself ends the transaction's statements after the time of its first command, also when nobody cancels them
/// or the cancelling gets lost. It is told so together with that command, which takes no round trip of its own; as a
/// setting of the transaction, which holds behind a pooler as well.
/// </remarks>
internal sealed class PostgreSqlSnapshots : DbCommandInterceptor, ISnapshots
{
    private static readonly ConditionalWeakTable<DbTransaction, object> Fresh = [];

    public async Task<IAsyncDisposable> OpenAsync(DbContext database, CancellationToken cancellation)
    {
        var snapshot = await database.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        Fresh.AddOrUpdate(snapshot.GetDbTransaction(), this);
        return snapshot;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        if (command.Transaction is { } snapshot && Fresh.Remove(snapshot) && command.CommandTimeout > 0)
            command.CommandText = string.Create(
                CultureInfo.InvariantCulture,
                $"SET LOCAL statement_timeout = '{command.CommandTimeout}s'; {command.CommandText}"
            );
        return ValueTask.FromResult(result);
    }
}
