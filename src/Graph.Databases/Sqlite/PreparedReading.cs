using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Graph.Databases.Sqlite;

/// <summary>Has statements that read run prepared, where EF Core would have each prepared anew.</summary>
internal sealed class PreparedReading : DbCommandInterceptor
{
    public override InterceptionResult<DbCommand> CommandCreating(
        CommandCorrelatedEventData eventData,
        InterceptionResult<DbCommand> result
    ) =>
        eventData is { CommandSource: CommandSource.LinqQuery, Connection: SqliteConnection connection }
            ? InterceptionResult<DbCommand>.SuppressWithResult(new Command { Connection = connection })
            : result;

    /// <summary>A command that leaves reading to the prepared statement of its text.</summary>
    private sealed class Command : SqliteCommand
    {
        public override SqliteDataReader ExecuteReader(CommandBehavior behavior) =>
            Connection is { } connection
            && PreparedStatements.Of(connection).For(WrittenLimits.In(CommandText, Parameters))
                is { IsRead: false } prepared
                ? prepared.Run(this)
                : base.ExecuteReader(behavior);
    }
}
