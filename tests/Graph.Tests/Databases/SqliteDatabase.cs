using Graph.Databases.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Databases;

/// <summary>A database in memory, which lives as long as a connection to it is open.</summary>
public sealed class SqliteDatabase : ITestDatabase
{
    private readonly SqliteConnection keepAlive = new($"Data Source={Guid.NewGuid():N};Mode=Memory;Cache=Shared");

    public IReadOnlyDictionary<string, string> Settings =>
        new Dictionary<string, string>
        {
            ["Database:Provider"] = "Sqlite",
            ["Database:ConnectionString"] = keepAlive.ConnectionString,
        };

    public Task CreateAsync() => keepAlive.OpenAsync();

    public void Use(DbContextOptionsBuilder options) => options.UseGraphSqlite(keepAlive.ConnectionString);

    public Task CreateTablesAsync(DbContext context) => context.Database.EnsureCreatedAsync();

    public ValueTask DisposeAsync() => keepAlive.DisposeAsync();
}
