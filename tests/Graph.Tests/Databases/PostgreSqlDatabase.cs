using Graph.Databases.PostgreSql;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Graph.Tests.Databases;

/// <summary>A database on a real server.</summary>
public sealed class PostgreSqlDatabase : ITestDatabase
{
    private readonly string name = $"graph_test_{Guid.NewGuid():N}";
    private readonly bool isAlone;
    private string? server;

    public PostgreSqlDatabase() { }

    /// <summary>The only database of a cluster, which takes it along when it ends.</summary>
    /// <param name="cluster">Connection string of a user who may create databases.</param>
    public PostgreSqlDatabase(string cluster)
    {
        server = cluster;
        isAlone = true;
    }

    public IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string>
        {
            ["Database:Provider"] = "PostgreSql",
            ["Database:ConnectionString"] = ConnectionString,
        };

    private string ConnectionString => new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString;

    public async Task CreateAsync()
    {
        server ??= await PostgreSqlServer.ConnectionStringAsync();
        await RunAsync($"CREATE DATABASE {name}");
    }

    public void Use(DbContextOptionsBuilder options) => options.UseGraphPostgreSql(ConnectionString);

    public async Task CreateTablesAsync(DbContext context)
    {
        await context.Database.EnsureCreatedAsync();
        await context.Database.CreateFoldFunctionAsync(CancellationToken.None);
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null && !isAlone)
            await DropAsync();
    }

    /// <summary>Takes the database away from those who use it.</summary>
    public Task DropAsync() => RunAsync($"DROP DATABASE IF EXISTS {name} WITH (FORCE)");

    /// <summary>How many statements run in it now.</summary>
    public async Task<long> RunningStatementsAsync()
    {
        await using var source = NpgsqlDataSource.Create(server ?? "");
        await using var command = source.CreateCommand(
            $"SELECT count(*) FROM pg_stat_activity WHERE datname = '{name}' AND state = 'active'"
        );
        return await command.ExecuteScalarAsync() is long count ? count : 0;
    }

    private async Task RunAsync(string statement)
    {
        await using var source = NpgsqlDataSource.Create(server ?? "");
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }
}
