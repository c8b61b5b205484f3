using Graph.Tests.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

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

    [Fact]
    public async Task A_SQLite_file_of_the_first_version_is_brought_up_to_date_with_its_rows()
    {
        await using var file = new SqliteFile();
        await using (var made = new SqliteConnection(file.Settings["Database:ConnectionString"]))
            await made.OpenAsync(); // the server makes the file, too, and from then on never again
        using var host = TestHost.Create(settings: [.. file.Settings.Select(setting => (setting.Key, setting.Value))]);
        await using var context = host.Context();
        await context.GetService<IMigrator>().MigrateAsync("Initial");
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO "Names" ("Id", "Language", "Text", "SearchText", "Kind") VALUES (1, 0, 'Aktobe', 'aktobe', 0)
            """
        );

        await context.Database.MigrateAsync();

        Assert.Equal("Aktobe", (await context.Names.SingleAsync()).Text);
        Assert.Empty(await context.SearchEntries.ToListAsync());
    }

    [Fact]
    public void Every_relation_has_an_index()
    {
        using var host = TestHost.Create(settings: ("Database:Provider", "Sqlite"));
        using var context = host.Context();
        var types = context.Model.GetEntityTypes().ToList();
        var indexed = types
            .SelectMany(type =>
                type.GetIndexes().Select(i => i.Properties).Concat(type.GetKeys().Select(k => k.Properties))
            )
            .ToList();

        var missing = types
            .SelectMany(type => type.GetForeignKeys())
            .Where(key => !indexed.Any(index => index.Take(key.Properties.Count).SequenceEqual(key.Properties)));

        Assert.Empty(missing.Select(key => key.ToString()));
    }
}
