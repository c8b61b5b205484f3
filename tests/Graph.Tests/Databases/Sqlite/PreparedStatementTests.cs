using System.Data;
using Graph.Data;
using Graph.Databases;
using Graph.Tests.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using SQLitePCL;

namespace Graph.Tests.Databases.Sqlite;

/// <summary>What SQLite keeps between the operations.</summary>
public sealed class PreparedStatementTests : IAsyncLifetime, IDisposable
{
    private const int StatementsUsed = 3; // SQLITE_DBSTATUS_STMT_USED

    private readonly IHost host = TestHost.Create(settings: [("Database:Provider", "Sqlite")]);

    public async Task InitializeAsync()
    {
        await host.Services.PrepareGraphDatabaseAsync();
        await host.LoadAsync(RepositoryFiles.Of("dataset", "kz-majilis"));
    }

    [Fact]
    public async Task Statements_stay_prepared_while_nobody_uses_their_context()
    {
        var connection = await AskAsync("once");

        Assert.Equal(ConnectionState.Open, connection.State);
        Assert.NotEqual(0, MemoryOfStatements(connection));
    }

    [Fact]
    public async Task Connections_are_closed_when_the_server_ends_so_that_the_file_gets_all_that_was_written()
    {
        var connection = await AskAsync("once");

        host.Dispose();

        Assert.Equal(ConnectionState.Closed, connection.State);
    }

    [Fact]
    public async Task Of_many_statements_those_that_were_not_asked_for_longest_are_freed()
    {
        await using var context = host.Context();
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        for (var number = 0; number < 250; number++)
            await AskAsync(context, $"{number}");
        var kept = MemoryOfStatements(connection);

        for (var number = 250; number < 500; number++)
            await AskAsync(context, $"{number}");

        Assert.InRange(MemoryOfStatements(connection), 1, kept * 11 / 10);
    }

    [Fact]
    public async Task A_statement_whose_rows_are_being_read_is_run_a_second_time_by_itself()
    {
        await using var context = host.Context();
        var pairs = new List<(int, int)>();

        await foreach (var outer in Numbers(context))
        await foreach (var inner in Numbers(context))
            pairs.Add((outer, inner));

        Assert.Equal(29 * 29, pairs.Distinct().Count());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Statements_that_say_how_many_rows_are_wanted_stay_as_they_were_prepared(int wanted)
    {
        await using var context = host.Context();
        await context.Database.OpenConnectionAsync();
        var preparations = 0;
        raw.sqlite3_set_authorizer(
            ((SqliteConnection)context.Database.GetDbConnection()).Handle,
            CountPreparation,
            null
        );

        await PageAsync(context, skip: 1, wanted);
        var once = preparations;
        for (var run = 0; run < 3; run++)
            Assert.Equal(Enumerable.Range(2, wanted), await PageAsync(context, skip: 1, wanted));

        Assert.NotEqual(0, once);
        Assert.Equal(once, preparations);

        int CountPreparation(object data, int action, utf8z first, utf8z second, utf8z database, utf8z trigger)
        {
            preparations++;
            return raw.SQLITE_OK;
        }
    }

    [Fact]
    public async Task A_limit_that_only_stands_in_a_text_stays_text()
    {
        await using var context = host.Context();

        Assert.Equal(["LIMIT @p, 12"], await TextsAsync(context, wanted: 1));
        Assert.Equal(["LIMIT @p, 12", "LIMIT @p, 11"], await TextsAsync(context, wanted: 2));
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => host.Dispose();

    private static IAsyncEnumerable<int> Numbers(GraphDbContext context) =>
        context.Districts.AsSingleQuery().Select(district => district.Number).AsAsyncEnumerable();

    private async Task<SqliteConnection> AskAsync(string tag)
    {
        await using var context = host.Context();
        await AskAsync(context, tag);
        return (SqliteConnection)context.Database.GetDbConnection();
    }

    /// <summary>Each tag gives the statement a text of its own.</summary>
    private static Task<List<int>> AskAsync(GraphDbContext context, string tag) =>
        context.Districts.TagWith(tag).Select(district => district.Number).ToListAsync();

    private static Task<List<int>> PageAsync(GraphDbContext context, int skip, int wanted) =>
        context
            .Districts.OrderBy(district => district.Number)
            .Select(district => district.Number)
            .Skip(skip)
            .Take(wanted)
            .ToListAsync();

    private static Task<List<string>> TextsAsync(GraphDbContext context, int wanted) =>
        context
            .Districts.Where(district => district.Number <= 12)
            .OrderByDescending(district => district.Number)
            .Take(wanted)
            .Select(district => "LIMIT @p, " + district.Number)
            .ToListAsync();

    private static int MemoryOfStatements(SqliteConnection connection)
    {
        raw.sqlite3_db_status(connection.Handle, StatementsUsed, out var used, out _, 0);
        return used;
    }
}
