using System.Data.Common;
using Graph.Databases.Providers;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Graph.Databases.Sqlite;

/// <summary>
/// Sees to it that connections go to the file that is there. SQLite would go on reading from one that has been removed,
/// as long as a pooled connection holds it, and make an empty one in its place.
/// </summary>
/// <param name="path">Where the file is.</param>
internal sealed class SqliteFile(string path) : DbConnectionInterceptor
{
    /// <summary>The file of a connection string; null if the database is no file, or one that a URI describes.</summary>
    public static SqliteFile? Of(string connectionString)
    {
        var connection = new SqliteConnectionStringBuilder(connectionString);
        return
            connection.Mode == SqliteOpenMode.Memory
            || connection.DataSource is ['|', ..] or ['f', 'i', 'l', 'e', ':', ..]
            ? null
            : new(connection.DataSource);
    }

    /// <summary>The same connection, but to an existing file.</summary>
    public static string Existing(string connectionString) =>
        new SqliteConnectionStringBuilder(connectionString) is { Mode: SqliteOpenMode.ReadWriteCreate } connection
            ? new SqliteConnectionStringBuilder(connection.ConnectionString)
            {
                Mode = SqliteOpenMode.ReadWrite,
            }.ConnectionString
            : connectionString;

    /// <summary>Whether it is there now.</summary>
    public bool Exists => File.Exists(path);

    /// <summary>Refuses a pipe, which SQLite would wait for without an end.</summary>
    /// <exception cref="DatabaseException">It is one.</exception>
    public void Check()
    {
        if (!Exists || new FileInfo(path).Length > 0)
            return;
        // A pipe that is opened to be written, too, waits for nobody.
        using var file = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0);
        if (!file.CanSeek)
            throw new DatabaseException(ProviderErrors.Unusable(ProviderErrors.Pipe(path)));
    }

    public override InterceptionResult ConnectionOpening(
        DbConnection connection,
        ConnectionEventData eventData,
        InterceptionResult result
    )
    {
        if (Exists)
            return result;
        if (connection is SqliteConnection removed)
            SqliteConnection.ClearPool(removed); // those of it still have the file that was there
        throw new SqliteFileMissingException(path);
    }

    public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
        DbConnection connection,
        ConnectionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default
    ) => ValueTask.FromResult(ConnectionOpening(connection, eventData, result));
}
