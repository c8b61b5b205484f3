using Graph.Data;
using Graph.Data.Model;
using Graph.Databases;
using Graph.Query.Execution;
using Graph.Tests.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace Graph.Tests.Databases.PostgreSql;

/// <summary>What PostgreSQL is told of the size of a page before it plans how to read it.</summary>
public sealed class PageSizeTests : IAsyncLifetime, IAsyncDisposable
{
    /// <summary>More often than Npgsql waits before it has a statement prepared.</summary>
    private const int Often = 7;

    private readonly PostgreSqlDatabase database = new();
    private IHost? host;

    public async Task InitializeAsync()
    {
        await database.CreateAsync();
        host = TestHost.Create(settings: [.. database.Settings.Select(OneConnection)]);
        await host.Services.PrepareGraphDatabaseAsync();
        await host.LoadAsync(RepositoryFiles.Of("dataset", "kz-majilis"));
    }

    [Fact]
    public async Task A_page_at_the_start_is_planned_once_with_its_size_as_a_number()
    {
        for (var times = 0; times < 2 * Often; times++)
            Assert.Equal(7, (await PageAsync(skip: 0, take: 7, context => context.Districts)).Count);

        var prepared = await PreparedAsync();
        Assert.Equal(2, prepared.Count);
        Assert.All(prepared, statement => Assert.Contains("LIMIT 7 OFFSET 0", statement, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_further_on_has_its_place_as_a_parameter_and_the_plan_of_all_others()
    {
        for (var times = 0; times < 2 * Often; times++)
            Assert.Equal(
                7,
                (await PageAsync(1 + times, take: 7, context => context.Districts.Where(d => d.Number > 0))).Count
            );

        var prepared = await PreparedAsync();
        Assert.Equal(2, prepared.Count);
        Assert.All(prepared, statement => Assert.Contains("LIMIT 7 OFFSET $1", statement, StringComparison.Ordinal));
        Assert.All(prepared, statement => Assert.EndsWith("planned anew 0 times", statement, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Ever_other_sizes_have_statements_in_common()
    {
        for (var take = 1; take < 28; take++)
        for (var times = 0; times < Often; times++)
            Assert.Equal(
                take,
                (await PageAsync(skip: 0, take, context => context.Districts.Where(d => d.Number > -1))).Count
            );

        var prepared = await PreparedAsync();
        Assert.InRange(prepared.Count, 2, 2 * 17);
        Assert.Contains(prepared, statement => statement.Contains("LIMIT $1 OFFSET $2", StringComparison.Ordinal));
    }

    public async Task DisposeAsync()
    {
        host?.Dispose();
        await database.DisposeAsync();
    }

    async ValueTask IAsyncDisposable.DisposeAsync() => await DisposeAsync();

    private IHost Host => host ?? throw new InvalidOperationException("There is no host yet.");

    private static (string, string) OneConnection(KeyValuePair<string, string> setting) =>
        (
            setting.Key,
            setting.Key == "Database:ConnectionString"
                ? new NpgsqlConnectionStringBuilder(setting.Value) { MaxPoolSize = 1 }.ConnectionString
                : setting.Value
        );

    /// <param name="skip">Rows before the page.</param>
    /// <param name="take">Rows of the page.</param>
    /// <param name="rows">A query that no other test has: what is known of a query is known to the whole process.</param>
    private async Task<IReadOnlyList<int>> PageAsync(
        int skip,
        int take,
        Func<GraphDbContext, IQueryable<District>> rows
    )
    {
        await using var context = Host.Context();
        await using var moment = await OpenAsync(context);
        var found = await rows(context)
            .OrderBy(district => district.Number)
            .Skip(skip)
            .Take(take)
            .Select(district => new { district.Number, Lives = district.Incarnations.Select(life => life.Id).ToList() })
            .ToListAsync();
        Assert.Equal("auto", await PlanningAsync(context));
        return [.. found.Select(district => district.Number)];
    }

    private Task<IAsyncDisposable> OpenAsync(GraphDbContext context) =>
        Host.Services.GetRequiredService<ISnapshots>().OpenAsync(context, new List<Reading>(), CancellationToken.None);

    /// <summary>How whatever the operation asks next is planned.</summary>
    private static async Task<string?> PlanningAsync(GraphDbContext context)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "SELECT current_setting('plan_cache_mode')";
        return await command.ExecuteScalarAsync() as string;
    }

    /// <summary>The statements on districts that stay prepared on the connection.</summary>
    private async Task<IReadOnlyList<string>> PreparedAsync()
    {
        await using var context = Host.Context();
        var prepared = await context
            .Database.SqlQuery<string>(
                $"SELECT statement || ' -- planned anew ' || custom_plans || ' times' AS \"Value\" FROM pg_prepared_statements"
            )
            .ToListAsync();
        return [.. prepared.Where(statement => statement.Contains("LIMIT", StringComparison.Ordinal))];
    }
}
