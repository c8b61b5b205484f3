using Graph.Databases.PostgreSql;
using Graph.Databases.Providers;
using Graph.Databases.Sqlite;

namespace Graph.Databases;

/// <summary>Names the database that a model uses where the configuration says nothing.</summary>
public static class PresetDatabase
{
    /// <summary>SQLite.</summary>
    /// <param name="options">The options of the database.</param>
    /// <param name="connectionString">As Microsoft.Data.Sqlite reads it, e.g. `Data Source=graph.db`.</param>
    public static void UseSqlite(this DatabaseOptions options, string connectionString) =>
        options.Use(SqliteProvider.Name, connectionString);

    /// <summary>PostgreSQL.</summary>
    /// <param name="options">The options of the database.</param>
    /// <param name="connectionString">As Npgsql reads it, e.g. `Host=localhost;Database=graph;Username=graph`.</param>
    public static void UsePostgreSql(this DatabaseOptions options, string connectionString) =>
        options.Use(PostgreSqlProvider.Name, connectionString);

    private static void Use(this DatabaseOptions options, string provider, string connectionString)
    {
        options.Provider = provider;
        options.ConnectionString = connectionString;
    }
}
