using Graph.Data;
using Graph.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Graph.Tests.Data.Loading;

/// <summary>What a server does with a database in which another has loaded a dataset, or is about to.</summary>
public sealed class SharedDatabaseTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 7, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly TestDataset dataset = new();

    public static TheoryData<string> Databases => ["Sqlite", "PostgreSql"];

    public void Dispose() => dataset.Dispose();

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task A_revision_that_is_loaded_is_kept(string provider)
    {
        await using var database = await CreateAsync(provider);
        using var first = await StartAsync(database, Now);
        using var second = await StartAsync(database, Now.AddDays(1));

        await using var context = second.Context();
        var loaded = await context.Datasets.Include(d => d.Counts).SingleAsync(d => d.LoadedAt < Now.AddHours(1));
        Assert.Equal(Now, loaded.LoadedAt);
        Assert.NotEmpty(loaded.Counts);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Another_revision_replaces_it_wholly(string provider)
    {
        await using var database = await CreateAsync(provider);
        using var first = await StartAsync(database, Now);
        dataset.Replace("districts/1.json", "46.7", "50.1");
        using var second = await StartAsync(database, Now.AddDays(1));

        await using var context = first.Context();
        Assert.Equal(Now.AddDays(1), (await context.Datasets.SingleAsync()).LoadedAt);
        Assert.Equal(50.1, (await context.Contests.SingleAsync(c => c.Id == "1-2023")).Percent);
        Assert.Equal(2, await context.Districts.CountAsync());
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Rows_that_another_build_made_are_made_anew(string provider)
    {
        await using var database = await CreateAsync(provider);
        using var first = await StartAsync(database, Now);
        await using (var context = first.Context())
            await context.Datasets.ExecuteUpdateAsync(set => set.SetProperty(d => d.LoadedBy, "another build"));
        using var second = await StartAsync(database, Now.AddDays(1));

        await using var changed = second.Context();
        Assert.Equal(Now.AddDays(1), (await changed.Datasets.SingleAsync()).LoadedAt);
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task Servers_that_start_at_the_same_time_load_it_once(string provider)
    {
        await using var database = await CreateAsync(provider);

        var starting = Enumerable.Range(0, 4).Select(n => Task.Run(() => StartAsync(database, Now.AddDays(n))));
        var hosts = await Task.WhenAll(starting);

        await using var context = hosts[0].Context();
        Assert.Equal(1, await context.Datasets.CountAsync());
        Assert.Equal(2, await context.Districts.CountAsync());
        foreach (var host in hosts)
            host.Dispose();
    }

    private static async Task<ITestDatabase> CreateAsync(string provider)
    {
        ITestDatabase database = provider == "Sqlite" ? new SqliteFile() : new PostgreSqlDatabase();
        await database.CreateAsync();
        return database;
    }

    private async Task<IHost> StartAsync(ITestDatabase database, DateTimeOffset now)
    {
        var settings = database.Settings.Append(KeyValuePair.Create("Dataset:Path", dataset.Folder));
        var host = TestHost.Create(new FakeTimeProvider(now), [.. settings.Select(s => (s.Key, s.Value))]);
        Assert.True(await host.TryLoadDatasetAsync());
        return host;
    }
}
