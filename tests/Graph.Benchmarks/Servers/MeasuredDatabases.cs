using Graph.Tests.Databases;

namespace Graph.Benchmarks.Servers;

/// <summary>The kinds of database, as the setting `Database:Provider` names them.</summary>
internal static class MeasuredDatabases
{
    public const string InMemory = "InMemory";
    public const string Sqlite = "Sqlite";
    public const string PostgreSql = "PostgreSql";

    public static IReadOnlyList<string> Names { get; } = [InMemory, Sqlite, PostgreSql];

    /// <summary>Makes an empty one: SQLite in a file, PostgreSQL on the server of the tests.</summary>
    public static async Task<ITestDatabase> CreateAsync(string name)
    {
        ITestDatabase database = name switch
        {
            InMemory => new InMemoryDatabase(),
            Sqlite => new SqliteFile(),
            PostgreSql => new PostgreSqlDatabase(),
            _ => throw new ArgumentException($"There is no database `{name}`.", nameof(name)),
        };
        await database.CreateAsync();
        return database;
    }
}
