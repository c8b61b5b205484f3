using Graph.Data.Providers.Threads;
using Graph.Query.Execution;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Graph.Data.Providers.Sqlite;

/// <summary>Keeps the rows in a file, or in the server's own memory.</summary>
internal sealed class SqliteProvider : IDatabaseProvider, IDisposable
{
    public const string Name = "Sqlite";

    private const string FileExample = "Data Source=graph.db";
    private const string MemoryExample = "Data Source=graph;Mode=Memory;Cache=Shared";

    /// <summary>A database in memory lives as long as a connection to it is open.</summary>
    private SqliteConnection? keepAlive;

    string IDatabaseProvider.Name => Name;

    public ISnapshots Snapshots => NoSnapshots.Instance;

    public IDatabaseRunner Runner { get; } = new OwnThreadRunner("SQLite");

    public IEnumerable<string> Faults(DatabaseOptions options)
    {
        if (string.IsNullOrEmpty(options.ConnectionString))
            return [];
        try
        {
            var connection = new SqliteConnectionStringBuilder(options.ConnectionString);
            return connection.DataSource switch
            {
                "" => [ProviderErrors.BadConnectionString("it has no `Data Source`", FileExample)],
                ":memory:" => [ProviderErrors.PrivateMemory(MemoryExample)],
                _ => [],
            };
        }
        catch (ArgumentException exception)
        {
            return [ProviderErrors.BadConnectionString(exception.Message, FileExample)];
        }
    }

    public IDbContextFactory<GraphDbContext> Contexts(
        DatabaseOptions options,
        Action<DbContextOptionsBuilder> configure
    )
    {
        var connection = string.IsNullOrEmpty(options.ConnectionString) ? OwnMemory() : options.ConnectionString;
        KeepAlive(connection);
        return new PooledContexts<SqliteGraphDbContext>(context => configure(context.UseGraphSqlite(connection)));
    }

    public void Dispose() => keepAlive?.Dispose();

    /// <summary>A name of its own: the servers of one process share no data unless told to.</summary>
    private static string OwnMemory() => MemoryExample.Replace("graph", $"graph-{Guid.NewGuid():N}");

    private void KeepAlive(string connection)
    {
        if (new SqliteConnectionStringBuilder(connection).Mode != SqliteOpenMode.Memory)
            return;
        keepAlive = new(connection);
        keepAlive.Open();
    }
}
