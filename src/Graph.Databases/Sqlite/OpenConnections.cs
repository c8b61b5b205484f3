using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Graph.Databases.Sqlite;

/// <summary>
/// Closes the connections that have stayed open, when the server ends: with the last of them SQLite brings all that was
/// written into the file, which otherwise lies beside it.
/// </summary>
/// <remarks>https://sqlite.org/wal.html, "The WAL file".</remarks>
internal sealed class OpenConnections : DbConnectionInterceptor, IDisposable
{
    private readonly ConditionalWeakTable<DbConnection, OpenConnections> created = [];

    public override DbConnection ConnectionCreated(ConnectionCreatedEventData eventData, DbConnection result)
    {
        created.AddOrUpdate(result, this);
        return result;
    }

    public void Dispose()
    {
        foreach (var (connection, _) in created)
        {
            PreparedStatements.Free(connection);
            connection.Close();
        }
    }
}
