using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace Graph.Databases.Sqlite;

/// <summary>A transaction that begins with its first statement, and whose own statements stay prepared like all others.</summary>
/// <param name="database">The context that reads.</param>
/// <param name="connection">Its connection, which is open.</param>
internal sealed class SqliteSnapshot(DbContext database, SqliteConnection connection) : IAsyncDisposable
{
    private const string Begin = "BEGIN DEFERRED";
    private const string Commit = "COMMIT";

    public static async Task<SqliteSnapshot> OpenAsync(DbContext database, CancellationToken cancellation)
    {
        await database.Database.OpenConnectionAsync(cancellation);
        var connection = (SqliteConnection)database.Database.GetDbConnection();
        PreparedStatements.Of(connection).For(Begin).Run(connection);
        return new(database, connection);
    }

    public async ValueTask DisposeAsync()
    {
        End(connection);
        await database.Database.CloseConnectionAsync();
    }

    /// <summary>Ends the transaction of a connection, if it has one: SQLite ends it itself where it fails as a whole.</summary>
    public static void End(DbConnection connection)
    {
        if (connection is SqliteConnection { Handle: { } handle } open && raw.sqlite3_get_autocommit(handle) == 0)
            PreparedStatements.Of(open).For(Commit).Run(open);
    }
}
