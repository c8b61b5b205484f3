using Graph.Databases.PostgreSql;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Graph.Data.Providers.PostgreSql;

/// <summary>Gives `dotnet ef` a context to compare with the migrations; no database is opened for that.</summary>
internal sealed class PostgreSqlDesign : IDesignTimeDbContextFactory<PostgreSqlGraphDbContext>
{
    public PostgreSqlGraphDbContext CreateDbContext(string[] args)
    {
        var options = new DbContextOptionsBuilder<PostgreSqlGraphDbContext>();
        options.UseGraphPostgreSql("Host=localhost;Database=graph");
        return new(options.Options);
    }
}
