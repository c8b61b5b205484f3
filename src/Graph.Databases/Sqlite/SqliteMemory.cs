using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Graph.Databases.Sqlite;

/// <summary>
/// A database in memory, which lives as long as a connection to it is open: this one is, as long as there are contexts of it.
/// As one of their interceptors it is held by them, and does nothing else.
/// </summary>
internal sealed class SqliteMemory : DbConnectionInterceptor, IDisposable
{
    private readonly SqliteConnection held;

    public SqliteMemory(string connectionString)
    {
        held = new(connectionString);
        held.Open();
    }

    public string ConnectionString => held.ConnectionString;

    /// <summary>Writes its tables and rows to another one.</summary>
    public void CopyTo(SqliteMemory other) => held.BackupDatabase(other.held);

    /// <inheritdoc />
    public void Dispose() => held.Dispose();
}
