using Graph.Data.Providers.PostgreSql;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Graph.Tests.Databases;

/// <summary>A database on a real server.</summary>
public sealed class PostgreSqlDatabase : ITestDatabase
{
    private readonly string name = $"graph_test_{Guid.NewGuid():N}";
    private string? server;

    public IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string>
        {
            ["Database:Provider"] = "PostgreSql",
            ["Database:ConnectionString"] = ConnectionString,
        };

    private string ConnectionString => new NpgsqlConnectionStringBuilder(server) { Database = name }.ConnectionString;

    public async Task CreateAsync()
    {
        server = await PostgreSqlServer.ConnectionStringAsync();
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
        if (server is not null)
            await RunAsync($"DROP DATABASE {name} WITH (FORCE)");
    }

    private async Task RunAsync(string statement)
    {
        await using var source = NpgsqlDataSource.Create(server ?? "");
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }
}
