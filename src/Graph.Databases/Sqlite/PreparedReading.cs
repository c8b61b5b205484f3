using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Graph.Databases.Sqlite;

/// <summary>Has statements that read run prepared, where EF Core would have each prepared anew.</summary>
internal sealed class PreparedReading : DbCommandInterceptor
{
    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result
    ) =>
        eventData.CommandSource == CommandSource.LinqQuery
        && command is SqliteCommand { Connection: { } connection } asked
        && PreparedStatements.Of(connection).For(asked.CommandText) is { IsRead: false } prepared
            ? InterceptionResult<DbDataReader>.SuppressWithResult(prepared.Run(asked))
            : result;

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(ReaderExecuting(command, eventData, result));
    }
}
