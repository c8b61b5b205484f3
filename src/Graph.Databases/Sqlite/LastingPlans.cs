using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;
using SQLitePCL;

namespace Graph.Databases.Sqlite;

/// <summary>
/// Has SQLite plan a statement once, whatever the values of its parameters: it would prepare anew those whose plan a value
/// might change, at each run.
/// </summary>
/// <remarks>https://sqlite.org/c3ref/c_dbconfig_defensive.html, `SQLITE_DBCONFIG_ENABLE_QPSG`.</remarks>
internal sealed class LastingPlans : DbConnectionInterceptor
{
    private const int EnableStablePlans = 1007;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        Enable((SqliteConnection)connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        Enable((SqliteConnection)connection);
        return Task.CompletedTask;
    }

    private static void Enable(SqliteConnection connection) =>
        SqliteException.ThrowExceptionForRC(
            raw.sqlite3_db_config(connection.Handle, EnableStablePlans, 1, out _),
            connection.Handle
        );
}
