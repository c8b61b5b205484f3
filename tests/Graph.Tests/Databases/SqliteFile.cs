using Graph.Databases.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Databases;

/// <summary>A database in a file, which several servers may share.</summary>
public sealed class SqliteFile : ITestDatabase
{
    private readonly string folder = Directory.CreateTempSubdirectory("sqlite-").FullName;

    public IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string>
        {
            ["Database:Provider"] = "Sqlite",
            ["Database:ConnectionString"] = ConnectionString,
        };

    private string ConnectionString => $"Data Source={Path.Combine(folder, "graph.db")}";

    public Task CreateAsync() => Task.CompletedTask;

    public void Use(DbContextOptionsBuilder options) => options.UseGraphSqlite(ConnectionString);

    public Task CreateTablesAsync(DbContext context) => context.Database.EnsureCreatedAsync();

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearPool(new SqliteConnection(ConnectionString));
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
