using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Graph.Data.Providers.Sqlite;

/// <summary>Ends a running query when it is cancelled; Microsoft.Data.Sqlite would let it run to its end.</summary>
/// <remarks>https://sqlite.org/c3ref/interrupt.html</remarks>
internal sealed class StatementInterruption : DbCommandInterceptor
{
    private readonly ConditionalWeakTable<DbCommand, IDisposable> running = [];

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        if (command.Connection is SqliteConnection { Handle: { } handle })
            running.AddOrUpdate(command, cancellationToken.Register(() => raw.sqlite3_interrupt(handle)));
        return ValueTask.FromResult(result);
    }

    // SQLite works while the reader reads, so that is how long the query runs.
    public override InterceptionResult DataReaderDisposing(
        DbCommand command,
        DataReaderDisposingEventData eventData,
        InterceptionResult result
    )
    {
        End(command);
        return result;
    }

    public override Task CommandFailedAsync(
        DbCommand command,
        CommandErrorEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        End(command);
        return Task.CompletedTask;
    }

    public override Task CommandCanceledAsync(
        DbCommand command,
        CommandEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        End(command);
        return Task.CompletedTask;
    }

    /// <summary>From here on the connection may serve another query, which the token must not end.</summary>
    private void End(DbCommand command)
    {
        if (!running.TryGetValue(command, out var registration))
            return;
        registration.Dispose();
        running.Remove(command);
    }
}
