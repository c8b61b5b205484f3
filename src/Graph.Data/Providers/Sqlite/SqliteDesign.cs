using Graph.Databases.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Graph.Data.Providers.Sqlite;

/// <summary>Gives `dotnet ef` a context to compare with the migrations; no database is opened for that.</summary>
internal sealed class SqliteDesign : IDesignTimeDbContextFactory<SqliteGraphDbContext>
{
    public SqliteGraphDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<SqliteGraphDbContext>();
        options.UseGraphSqlite("Data Source=graph.db");
        return new(options.Options);
    }
}
