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
    private const int MemoryOfStatements = 3; // SQLITE_DBSTATUS_STMT_USED

    private readonly IHost host = TestHost.Create(settings: [("Database:Provider", "Sqlite")]);

    public async Task InitializeAsync()
    {
        await host.Services.PrepareGraphDatabaseAsync();
        await host.LoadAsync(RepositoryFiles.Of("dataset", "kz-majilis"));
    }

    [Fact]
    public async Task Statements_stay_prepared_while_nobody_uses_the_context()
    {
        Assert.Equal(2, await LivesAsync(12));
        var kept = Memory();

        Assert.NotEqual(0, await LivesAsync(13));

        Assert.NotEqual(0, kept);
        Assert.Equal(kept, Memory());
    }

    [Fact]
    public async Task Of_many_statements_those_that_were_not_asked_for_longest_are_freed()
    {
        await AskManyAsync(from: 0);
        var kept = Memory();

        await AskManyAsync(from: 400);

        Assert.InRange(Memory(), 1, kept * 3 / 2);
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

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => host.Dispose();

    private static IAsyncEnumerable<int> Numbers(GraphDbContext context) =>
        context.Districts.AsSingleQuery().Select(district => district.Number).AsAsyncEnumerable();

    private async Task<int> LivesAsync(int number)
    {
        await using var context = host.Context();
        return await context.Incarnations.CountAsync(life => life.District.Number == number);
    }

    /// <summary>Each has a text of its own.</summary>
    private async Task AskManyAsync(int from)
    {
        for (var number = from; number < from + 250; number++)
        {
            await using var context = host.Context();
            await context.Districts.TagWith($"{number}").Select(district => district.Number).ToListAsync();
        }
    }

    private int Memory()
    {
        using var context = host.Context();
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        raw.sqlite3_db_status(connection.Handle, MemoryOfStatements, out var used, out _, 0);
        return used;
    }
}
