using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Data.Providers;

public sealed class MigrationTests
{
    [Theory]
    [InlineData("Sqlite", "Data Source=unused.db")]
    [InlineData("PostgreSql", "Host=unused")]
    public void The_migrations_make_the_tables_of_the_model(string provider, string connection)
    {
        using var host = TestHost.Create(
            settings: [("Database:Provider", provider), ("Database:ConnectionString", connection)]
        );
        using var context = host.Context();

        Assert.False(
            context.Database.HasPendingModelChanges(),
            "The model has changed since its migrations were written. CONTRIBUTING.md says how to write the next one."
        );
    }
}
