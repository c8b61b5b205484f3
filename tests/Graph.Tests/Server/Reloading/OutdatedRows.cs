using System.Data.Common;
using Graph.Data;
using Graph.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Graph.Tests.Server.Reloading;

/// <summary>Makes the tables of kept rows those that the migration before the last has left.</summary>
internal static class OutdatedRows
{
    private const string Before = "20261126153222_VotesAndShapes";

    private const string Columns = """
        ALTER TABLE {0}"Datasets" DROP COLUMN "AreaFiguresAttribution";
        ALTER TABLE {0}"Datasets" DROP COLUMN "RegionFiguresAttribution";
        """;

    /// <summary>Does so to all rows that a server's database keeps.</summary>
    public static async Task MakeAsync(ReloadableServer server)
    {
        var services = server.Server.Services;
        var database = services.GetRequiredService<IConfiguration>()["Database:ConnectionString"] ?? "";
        var archives = services.GetRequiredService<ArchivedRows<GraphDbContext>>();
        foreach (var kept in await archives.ListAsync(CancellationToken.None))
            await (IsSqlite(database) ? OfSqliteAsync(database, kept.Name) : OfPostgreSqlAsync(database, kept.Name));
    }

    private static bool IsSqlite(string database) => database.StartsWith("Data Source=", StringComparison.Ordinal);

    private static async Task OfSqliteAsync(string database, string name)
    {
        await using var connection = new SqliteConnection($"{database}-kept-{name};Pooling=false");
        var history = $"DELETE FROM __EFMigrationsHistory WHERE MigrationId > '{Before}'";
        await RunAsync(connection, $"{Of("")}{history}");
    }

    private static async Task OfPostgreSqlAsync(string database, string name)
    {
        await using var connection = new NpgsqlConnection(database);
        var schema = $"\"graph_kept_{name}\"";
        var comment = $"COMMENT ON SCHEMA {schema} IS '{DateTimeOffset.UnixEpoch:O} {Before}'";
        await RunAsync(connection, $"{Of($"{schema}.")}{comment}");
    }

    private static string Of(string schema) => Columns.Replace("{0}", schema, StringComparison.Ordinal);

    private static async Task RunAsync(DbConnection connection, string sql)
    {
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
