using Graph.Data;
using Graph.Databases;
using Graph.Query.Execution;
using Graph.Tests.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Graph.Tests.Databases.PostgreSql;

/// <summary>What an operation sends to PostgreSQL, as PostgreSQL itself sees it.</summary>
public sealed class OperationBatchTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly PostgreSqlDatabase database = new();
    private readonly List<Reading> plan = [];
    private IHost? host;

    public async Task InitializeAsync()
    {
        await database.CreateAsync();
        host = TestHost.Create(settings: [.. database.Settings.Select(setting => (setting.Key, setting.Value))]);
        await host.Services.PrepareGraphDatabaseAsync();
        await host.LoadAsync(RepositoryFiles.Of("dataset", "kz-majilis"));
    }

    [Fact]
    public async Task The_first_operation_of_a_plan_reads_one_moment_and_tells_the_time_of_its_statements()
    {
        await using var context = Host.Context();
        await using var moment = await OpenAsync(context);

        Assert.Equal(29, (await DistrictsAsync(context)).Count);

        Assert.Equal("repeatable read", await SettingAsync(context, "transaction_isolation"));
        Assert.Equal("30s", await SettingAsync(context, "statement_timeout"));
    }

    [Fact]
    public async Task The_next_operation_of_a_plan_has_ended_its_transaction_when_it_has_its_rows()
    {
        await AskAsync();
        await using var context = Host.Context();
        await using (await OpenAsync(context))
            Assert.Equal(37, (await DistrictsAsync(context)).Sum(district => district.Lives.Count));

        await context.Database.OpenConnectionAsync();
        Assert.Equal("read committed", await SettingAsync(context, "transaction_isolation"));
        Assert.Equal("0", await SettingAsync(context, "statement_timeout"));
    }

    [Fact]
    public async Task An_operation_that_asks_more_than_those_before_is_read_again_from_one_moment()
    {
        await AskAsync();
        await using (var context = Host.Context())
        await using (await OpenAsync(context))
        {
            await DistrictsAsync(context);
            await Assert.ThrowsAsync<SnapshotEndedException>(() => DistrictsAsync(context));
        }

        await using var again = Host.Context();
        await using var moment = await OpenAsync(again);
        await DistrictsAsync(again);
        await DistrictsAsync(again);
        Assert.Equal("repeatable read", await SettingAsync(again, "transaction_isolation"));
    }

    [Fact]
    public async Task Lists_that_were_never_asked_for_because_nothing_was_found_are_read_when_something_is()
    {
        var lives = new List<int>();
        foreach (var number in (int[])[999, 12, 999, 12, 1, 12])
        {
            await using var context = Host.Context();
            lives.Add(await ReadAsync(context, number));
        }

        Assert.Equal([0, 2, 0, 2, lives[4], 2], lives);
        Assert.NotEqual(0, lives[4]);
    }

    public async Task DisposeAsync()
    {
        host?.Dispose();
        await database.DisposeAsync();
    }

    async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();

    private IHost Host => host ?? throw new InvalidOperationException("There is no host yet.");

    private async Task AskAsync()
    {
        await using var context = Host.Context();
        await using var moment = await OpenAsync(context);
        await DistrictsAsync(context);
    }

    /// <summary>Reads as operations are read: again, where more is asked than was known.</summary>
    private async Task<int> ReadAsync(GraphDbContext context, int number)
    {
        for (var tries = 0; ; tries++)
            try
            {
                await using var moment = await OpenAsync(context);
                var found = await context
                    .Districts.Where(district => district.Number == number)
                    .Select(district => new { Lives = district.Incarnations.Select(life => life.Id).ToList() })
                    .ToListAsync();
                return found.Sum(district => district.Lives.Count);
            }
            catch (SnapshotEndedException) when (tries < 3) { }
    }

    private Task<IAsyncDisposable> OpenAsync(GraphDbContext context) =>
        Host.Services.GetRequiredService<ISnapshots>().OpenAsync(context, plan, CancellationToken.None);

    private static async Task<IReadOnlyList<(int Number, IReadOnlyList<string> Lives)>> DistrictsAsync(
        GraphDbContext context
    )
    {
        var found = await context
            .Districts.OrderBy(district => district.Number)
            .Select(district => new
            {
                district.Number,
                Lives = district.Incarnations.OrderBy(life => life.Id).Select(life => life.Id).ToList(),
            })
            .ToListAsync();
        return [.. found.Select(district => (district.Number, (IReadOnlyList<string>)district.Lives))];
    }

    /// <summary>What holds for the next statement on the connection, in its transaction if there is one.</summary>
    private static async Task<string?> SettingAsync(GraphDbContext context, string name)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT current_setting('{name}')";
        return await command.ExecuteScalarAsync() as string;
    }
}
