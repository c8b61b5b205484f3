using Graph.Data.Loading;
using Graph.Data.Loading.Inspection;
using Graph.Data.Model;
using Graph.Databases;
using Graph.Server.Generating;
using Graph.Tests.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Graph.Tests.Data.Loading;

/// <summary>A dataset with more text than is kept, so that its districts are read again when their rows are made.</summary>
public sealed class LargeDatasetTests : IAsyncLifetime
{
    /// <summary>Several groups of rows, with borders from each to the next.</summary>
    private const int Districts = 120;

    private readonly string folder = Directory.CreateTempSubdirectory("large-").FullName;

    public static TheoryData<string> Databases => ["InMemory", "Sqlite", "PostgreSql"];

    public async Task InitializeAsync()
    {
        await new DatasetGenerator(new(Districts, Elections: 4, Seed: 1)).WriteAsync(
            Path.Combine(folder, "large"),
            new Progress<double>(),
            CancellationToken.None
        );
        await File.AppendAllTextAsync(PathOf("acts.json"), new string(' ', 33 << 20)); // the first to be read
    }

    public Task DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task All_of_it_is_loaded(string provider)
    {
        await using var database = await CreateAsync(provider);
        using var host = TestHost.Create(null, [.. database.Settings.Select(s => (s.Key, s.Value))]);
        await LoadAsync(host);

        var files = await DatasetInspection.OfAsync(Path.Combine(folder, "large"), CancellationToken.None);
        await using var context = host.Context();
        Assert.Equal(Districts, await context.Districts.CountAsync());
        Assert.Equal(files.Rows().OfType<Border>().Count(), await context.Borders.CountAsync());
        Assert.Equal(
            files.Contradictions().Select(c => c.Message).Order(StringComparer.Ordinal),
            (await context.Contradictions.Select(c => c.Message).ToListAsync()).Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            Enumerable.Range(1, await context.SearchEntries.CountAsync()),
            await context.SearchEntries.OrderBy(e => e.Id).Select(e => e.Id).ToListAsync()
        );
    }

    [Theory]
    [MemberData(nameof(Databases))]
    public async Task One_that_changes_while_its_rows_are_made_is_told_and_changes_nothing(string provider)
    {
        await using var database = await CreateAsync(provider);
        using var host = TestHost.Create(null, [.. database.Settings.Select(s => (s.Key, s.Value))]);
        var loaded = await LoadAsync(host);
        await File.AppendAllTextAsync(PathOf("districts/1.json"), " ");

        var exception = await Assert.ThrowsAsync<DatasetException>(() =>
            LoadAsync(host, () => File.AppendAllText(PathOf($"districts/{Districts}.json"), " "))
        );

        Assert.Equal(
            new DatasetError(
                $"districts/{Districts}.json",
                "$",
                "This file has changed while the dataset was read. Read it again once nobody writes to it."
            ),
            Assert.Single(exception.Errors)
        );
        await using var context = host.Context();
        Assert.Equal(loaded.Revision, (await context.Datasets.SingleAsync()).Revision);
        Assert.Equal(Districts, await context.Districts.CountAsync());
    }

    private static async Task<ITestDatabase> CreateAsync(string provider)
    {
        ITestDatabase database = provider switch
        {
            "Sqlite" => new SqliteFile(),
            "PostgreSql" => new PostgreSqlDatabase(),
            _ => new InMemoryDatabase(),
        };
        await database.CreateAsync();
        return database;
    }

    private Task<Dataset> LoadAsync(IHost host, Action? meanwhile = null) =>
        host
            .Services.GetRequiredService<DatasetLoader>()
            .LoadValidAsync(
                Path.Combine(folder, "large"),
                async cancellation =>
                {
                    await host.Services.PrepareGraphDatabaseAsync(cancellation);
                    meanwhile?.Invoke();
                },
                new(new Progress<double>(), new Progress<double>()),
                CancellationToken.None
            );

    private string PathOf(string file) => Path.Combine(folder, "large", file);
}
