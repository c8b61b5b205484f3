using Graph.Databases.Providers;
using Graph.Databases.Relational;
using Graph.Query.Execution;
using Graph.Query.Measuring;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Graph.Databases.PostgreSql;

/// <summary>Keeps the rows in PostgreSQL, which several servers may share.</summary>
internal sealed class PostgreSqlProvider : IDatabaseKind
{
    public const string Name = "PostgreSql";

    /// <summary>What Npgsql calls its spans and its metrics.</summary>
    public const string Telemetry = "Npgsql";

    private const string Example = "Host=localhost;Database=graph;Username=graph";

    string IDatabaseKind.Name => Name;

    public IDatabaseRunner Runner { get; } = new PostgreSqlRunner();

    public IRowCounter Counter { get; } = new SqlRows();

    public IEnumerable<string> Faults(DatabaseOptions options)
    {
        if (string.IsNullOrEmpty(options.ConnectionString))
            return [ProviderErrors.NoConnectionString(Name, Example)];
        try
        {
            var connection = new NpgsqlConnectionStringBuilder(options.ConnectionString);
            if (string.IsNullOrEmpty(connection.Host))
                return [ProviderErrors.BadConnectionString("it has no `Host`", Example)];
            using var _ = NpgsqlDataSource.Create(connection); // checks what stands in it together, and connects to nothing
            return [.. PostgreSqlConnection.Faults(connection)];
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException or NotSupportedException)
        {
            return [ProviderErrors.BadConnectionString(fault.Message, Example)];
        }
    }

    public int? Connections(DatabaseOptions options) =>
        new NpgsqlConnectionStringBuilder(options.ConnectionString) is { Pooling: true, MaxPoolSize: var most }
            ? most
            : null;

    public ISnapshots Snapshots(DatabaseOptions options) => new PostgreSqlSnapshots();

    public Task CreateAsync(DatabaseOptions options, CancellationToken cancellationToken) =>
        PostgreSqlPooler.CheckAsync(options.ConnectionString ?? "", cancellationToken);

    public async Task MigrateAsync(DbContext context, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken); // one for all, since it has the lock
        try
        {
            // EF Core locks the table of its migrations, but not what it does before that table is there.
            await context.Database.LockAsync(cancellationToken);
            await context.Database.BringUpToDateAsync(cancellationToken);
            await context.Database.CreateFoldFunctionAsync(cancellationToken); // anew, as letters may have come to Unicode
            await context.Database.UnlockAsync(cancellationToken);
        }
        finally
        {
            await context.Database.CloseConnectionAsync();
        }
    }

    public IDatabaseArchives Archives(DatabaseOptions options) =>
        new PostgreSqlArchives(PostgreSqlConnection.InUtf8(options.ConnectionString ?? ""));

    public Task HoldAsync(DbContext context, CancellationToken cancellationToken) =>
        OperationReading.HoldAsync(context, cancellationToken);

    public Task FollowAsync(DatabaseOptions options, Action changed, CancellationToken cancellationToken) =>
        options.Listen
            ? PostgreSqlChanges.FollowAsync(options.ConnectionString ?? "", changed, cancellationToken)
            : Task.CompletedTask;

    public void Use(DbContextOptionsBuilder context, DatabaseOptions options) =>
        context.UseGraphPostgreSql(PostgreSqlConnection.InUtf8(options.ConnectionString ?? ""));
}
