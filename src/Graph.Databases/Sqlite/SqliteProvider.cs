using Graph.Databases.Providers;
using Graph.Databases.Relational;
using Graph.Databases.Threads;
using Graph.Query.Execution;
using Graph.Query.Measuring;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Graph.Databases.Sqlite;

/// <summary>Keeps the rows in a file, or in the server's own memory.</summary>
internal sealed class SqliteProvider : IDatabaseKind, IDisposable
{
    public const string Name = "Sqlite";

    private const int PatienceSeconds = 10;
    private const string FileExample = "Data Source=graph.db";
    private const string MemoryExample = "Data Source=graph;Mode=Memory;Cache=Shared";

    private readonly OpenConnections connections = new();

    /// <summary>The database in memory that is read, or was opened last to be; null where it is a file.</summary>
    private SqliteMemory? memory;

    public SqliteProvider() => SqliteAccounts.Close(); // before any connection is opened

    string IDatabaseKind.Name => Name;

    public IDatabaseRunner Runner { get; } = new OwnThreadRunner("SQLite");

    public IRowCounter Counter { get; } = new SqlRows();

    public IEnumerable<string> Faults(DatabaseOptions options)
    {
        if (string.IsNullOrEmpty(options.ConnectionString))
            return [];
        try
        {
            var connection = new SqliteConnectionStringBuilder(options.ConnectionString);
            return connection switch
            {
                { DataSource: "" } => [ProviderErrors.BadConnectionString("it has no `Data Source`", FileExample)],
                { DataSource: ":memory:" } => [ProviderErrors.PrivateMemory(MemoryExample)],
                { Password.Length: > 0 } => [ProviderErrors.NoEncryption()],
                _ => [],
            };
        }
        catch (ArgumentException exception)
        {
            return [ProviderErrors.BadConnectionString(exception.Message, FileExample)];
        }
    }

    /// <remarks>The file of a URI is its own affair: whoever writes one knows what it says.</remarks>
    public bool Keeps(DatabaseOptions options) =>
        options.ConnectionString is { Length: > 0 } given
        && new SqliteConnectionStringBuilder(given) is { Mode: not SqliteOpenMode.Memory };

    /// <remarks>
    /// None where connections share a cache, as those to a database in memory do: there a transaction that reads would lock
    /// its tables until it ends.
    /// </remarks>
    public ISnapshots Snapshots(DatabaseOptions options) =>
        string.IsNullOrEmpty(options.ConnectionString) || SharesCache(options.ConnectionString)
            ? NoSnapshots.Instance
            : new SqliteSnapshots();

    /// <summary>Makes the file, which contexts do not: one that vanishes later is not there, rather than empty.</summary>
    public async Task CreateAsync(DatabaseOptions options, CancellationToken cancellationToken)
    {
        if (options.ConnectionString is not { Length: > 0 } given || SqliteFile.Of(given) is not { } file)
            return;
        file.Check();
        if (file.Exists || !options.Migrate)
            return;
        await using var connection = new SqliteConnection(given);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = wal"; // as EF Core does: who writes keeps nobody from reading
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    /// <remarks>
    /// EF Core locks the database with a row of a table, which stays if the process is killed meanwhile, and waits for
    /// its end without an end.
    /// </remarks>
    public async Task MigrateAsync(DbContext context, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(PatienceSeconds));
        try
        {
            await context.Database.BringUpToDateAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new DatabaseException(ProviderErrors.MigrationsLocked(PatienceSeconds));
        }
    }

    /// <remarks>Files alone have something beside them; one that a URI describes is its own affair.</remarks>
    public IDatabaseArchives? Archives(DatabaseOptions options) =>
        options.ConnectionString is { Length: > 0 } given && SqliteFile.Of(given) is not null
            ? new SqliteArchives(given, connections)
            : null;

    public Task HoldAsync(DbContext context, CancellationToken cancellationToken) =>
        SqliteSnapshot.OpenAsync(context, cancellationToken);

    /// <remarks>
    /// A copy of the server's own memory, which nobody else can know: there are no snapshots there. A memory that has a name
    /// is what others may have agreed on, and stays.
    /// </remarks>
    public Task<DatabasePlace?> NextPlaceAsync(DatabaseOptions options, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrEmpty(options.ConnectionString) || memory is not { } read)
            return Task.FromResult<DatabasePlace?>(null);
        var next = new SqliteMemory(OwnMemory());
        read.CopyTo(next);
        return Task.FromResult<DatabasePlace?>(new(context => Use(context, memory = next)));
    }

    public void Use(DbContextOptionsBuilder context, DatabaseOptions options)
    {
        var connection = string.IsNullOrEmpty(options.ConnectionString) ? OwnMemory() : options.ConnectionString;
        if (new SqliteConnectionStringBuilder(connection).Mode == SqliteOpenMode.Memory)
            Use(context, memory = new SqliteMemory(connection));
        else if (SqliteFile.Of(connection) is { } file)
            context.UseGraphSqlite(SqliteFile.Existing(connection)).AddInterceptors(connections, file);
        else
            context.UseGraphSqlite(connection).AddInterceptors(connections);
    }

    public void Dispose()
    {
        connections.Dispose();
        memory?.Dispose();
    }

    private void Use(DbContextOptionsBuilder context, SqliteMemory database) =>
        context.UseGraphSqlite(database.ConnectionString).AddInterceptors(connections, database);

    /// <summary>A name of its own: the servers of one process share no data unless told to.</summary>
    private static string OwnMemory() => MemoryExample.Replace("graph", $"graph-{Guid.NewGuid():N}");

    private static bool SharesCache(string connection) =>
        new SqliteConnectionStringBuilder(connection) is var given
        && (
            given.Cache == SqliteCacheMode.Shared
            || given.DataSource.Contains("cache=shared", StringComparison.OrdinalIgnoreCase) // in a URI
        );
}
