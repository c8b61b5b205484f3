using System.Globalization;
using Graph.Databases.Providers;
using Graph.Databases.Relational;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Graph.Databases.Sqlite;

/// <summary>Keeps rows in files beside the database's own, which stays whole without them.</summary>
/// <param name="connectionString">Of the database's own file.</param>
/// <param name="connections">Closes what stays open, when the server ends.</param>
internal sealed class SqliteArchives(string connectionString, OpenConnections connections) : IDatabaseArchives
{
    private const string Mark = "-kept-";
    private const string Unfinished = ".part";

    private readonly string file = Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource);

    public async Task<IReadOnlyList<Archive>> ListAsync(DbContext context, CancellationToken cancellationToken)
    {
        var form = TableForm.Of(context);
        var prefix = $"{Path.GetFileName(file)}{Mark}";
        var found = new List<Archive>();
        foreach (var kept in Directory.GetFiles(Path.GetDirectoryName(file) ?? "", $"{prefix}*"))
            if (
                NameIn(Path.GetFileName(kept)[prefix.Length..]) is { } name
                && await FormAsync(kept, cancellationToken) is { } has
            )
                found.Add(new(name, File.GetLastWriteTimeUtc(kept), has == form));
        return found;
    }

    /// <remarks>
    /// Through another connection, which sees what was there: a copy cannot be made inside of a transaction. Nobody else
    /// can replace it meanwhile, since the transaction has the file's lock to write.
    /// </remarks>
    public async Task<bool> KeepAsync(DbContext context, Archive archive, CancellationToken cancellationToken)
    {
        var kept = FileOf(archive.Name);
        if (!File.Exists(kept) || await FormAsync(kept, cancellationToken) != TableForm.Of(context))
            await CopyAsync(kept, cancellationToken);
        File.SetLastWriteTimeUtc(kept, archive.At.UtcDateTime);
        return true;
    }

    public Task RemoveAsync(DbContext context, string name, CancellationToken cancellationToken)
    {
        try
        {
            File.Delete(FileOf(name));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // On Windows, while somebody reads it; the next time that rows are replaced it is tried again.
        }
        return Task.CompletedTask;
    }

    public void Use(DbContextOptionsBuilder context, string name) =>
        context
            .UseGraphSqlite(ConnectionTo(FileOf(name), SqliteOpenMode.ReadOnly))
            .AddInterceptors(connections, new SqliteFile(FileOf(name)));

    private async Task CopyAsync(string kept, CancellationToken cancellationToken)
    {
        var part = $"{kept}{Unfinished}";
        File.Delete(part);
        await using (var connection = new SqliteConnection(Unpooled(file, SqliteOpenMode.ReadWrite)))
        {
            await connection.OpenAsync(cancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "VACUUM INTO $part";
            command.Parameters.AddWithValue("$part", part);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }
        File.Move(part, kept, overwrite: true);
    }

    /// <summary>The form of the tables in a file; null where it is none of ours, or is being removed.</summary>
    private static async Task<string?> FormAsync(string kept, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = new SqliteConnection(Unpooled(kept, SqliteOpenMode.ReadOnly));
            await connection.OpenAsync(cancellationToken);
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT COUNT(*) FROM sqlite_master WHERE name = '__EFMigrationsHistory'";
            if (await command.ExecuteScalarAsync(cancellationToken) is 0L)
                return ""; // of a model that has no migrations
            command.CommandText = "SELECT MAX(MigrationId) FROM __EFMigrationsHistory";
            return Convert.ToString(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture);
        }
        catch (SqliteException)
        {
            return null;
        }
    }

    private static string? NameIn(string rest) => rest.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') ? rest : null;

    private string FileOf(string name) => $"{file}{Mark}{name}";

    private static string Unpooled(string path, SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = false,
        }.ConnectionString;

    private string ConnectionTo(string path, SqliteOpenMode mode) =>
        new SqliteConnectionStringBuilder(connectionString) { DataSource = path, Mode = mode }.ConnectionString;
}
