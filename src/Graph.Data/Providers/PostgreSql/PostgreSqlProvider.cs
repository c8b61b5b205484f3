using Graph.Query.Execution;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Graph.Data.Providers.PostgreSql;

/// <summary>Keeps the rows in PostgreSQL, which several servers may share.</summary>
internal sealed class PostgreSqlProvider : IDatabaseProvider
{
    public const string Name = "PostgreSql";

    /// <summary>What Npgsql calls its spans and its metrics.</summary>
    public const string Telemetry = "Npgsql";

    private const string Example = "Host=localhost;Database=graph;Username=graph";

    string IDatabaseProvider.Name => Name;

    public ISnapshots Snapshots { get; } = new PostgreSqlSnapshots();

    public IDatabaseRunner Runner { get; } = new PostgreSqlRunner();

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

    public IDbContextFactory<GraphDbContext> Contexts(
        DatabaseOptions options,
        Action<DbContextOptionsBuilder> configure
    ) =>
        new PooledContexts<PostgreSqlGraphDbContext>(context =>
            configure(context.UseGraphPostgreSql(PostgreSqlConnection.InUtf8(options.ConnectionString ?? "")))
        );
}
