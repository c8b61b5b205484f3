using System.Diagnostics;
using Graph.Data;
using Graph.Tests.Data;
using Graph.Tests.Data.Loading;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Hosting;

namespace Graph.Tests.Databases.Sqlite;

/// <summary>What SQLite would wait for without an end, or make where it shall not.</summary>
[Collection(StandardErrorCollection.Name)]
public sealed class SqliteFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("sqlite-");
    private readonly TestDataset dataset = new();
    private readonly TextWriter standardError = Console.Error;
    private readonly StringWriter written = new();

    public SqliteFileTests() => Console.SetError(written);

    private string Database => Path.Combine(folder.FullName, "graph.db");

    public void Dispose()
    {
        Console.SetError(standardError);
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
        dataset.Dispose();
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public async Task A_pipe_in_place_of_a_file_is_told(string migrate)
    {
        Process.Start("mkfifo", [Database]).WaitForExit();

        Assert.Equal(
            $"The database cannot be used: `{Database}` is a pipe and no file. "
                + "Check `Database:ConnectionString`, and that the server runs.\n",
            await FailureAsync("", migrate)
        );
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_told()
    {
        await File.WriteAllTextAsync(Database, "This is a letter.");

        Assert.Equal(
            "The database cannot be used: SQLite Error 26: 'file is not a database'. "
                + "Name another file, which SQLite has written, or one that is not there yet.\n",
            await FailureAsync("", "true")
        );
    }

    [Fact]
    public async Task A_lock_that_a_killed_server_left_is_told()
    {
        using (var host = Host("", "true"))
            Assert.True(await host.TryLoadDatasetAsync());
        await using (var connection = new SqliteConnection($"Data Source={Database}"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "INSERT INTO __EFMigrationsLock VALUES (1, '2026-01-01')";
            await command.ExecuteNonQueryAsync();
        }

        Assert.Equal(
            "The database has been locked for 10 seconds by another server that brings its tables up to date. "
                + "If there is none, it was ended while it did so: delete the row of the table `__EFMigrationsLock`.\n",
            await FailureAsync("", "true")
        );
    }

    [Fact]
    public async Task Rows_that_cannot_be_written_are_told()
    {
        using (var host = Host("", "true"))
            Assert.True(await host.TryLoadDatasetAsync());
        dataset.Replace("dataset.json", "Test districts", "Other districts");

        Assert.Equal(
            "The database cannot be used: SQLite Error 8: 'attempt to write a readonly database'. "
                + "Check `Database:ConnectionString`, and that the server runs.\n",
            await FailureAsync(";Mode=ReadOnly", "false")
        );
    }

    [Theory]
    [InlineData("", "false")]
    [InlineData(";Mode=ReadWrite", "true")]
    [InlineData(";Mode=ReadOnly", "true")]
    public async Task A_file_that_the_server_shall_not_make_is_not_made(string mode, string migrate)
    {
        var told = await FailureAsync(mode, migrate);

        Assert.StartsWith("The database cannot be used: ", told, StringComparison.Ordinal);
        Assert.False(File.Exists(Database));
    }

    private async Task<string> FailureAsync(string mode, string migrate)
    {
        using var host = Host(mode, migrate);
        Assert.False(await host.TryLoadDatasetAsync());
        return written.ToString();
    }

    private IHost Host(string mode, string migrate) =>
        TestHost.Create(
            settings:
            [
                ("Database:Provider", "Sqlite"),
                ("Database:ConnectionString", $"Data Source={Database}{mode}"),
                ("Database:Migrate", migrate),
                ("Dataset:Path", dataset.Folder),
            ]
        );
}
