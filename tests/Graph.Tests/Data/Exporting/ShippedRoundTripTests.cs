using Graph.Data;
using Graph.Data.Editions;
using Graph.Data.Exporting;
using Graph.Data.Loading.Inspection;
using Graph.Tests.Databases;

namespace Graph.Tests.Data.Exporting;

/// <summary>The shipped datasets go through a database, and come out of it as the same bytes.</summary>
public sealed class ShippedRoundTripTests
{
    public static TheoryData<string, string> All =>
        new()
        {
            { "kz-majilis", "InMemory" },
            { "kz-majilis", "Sqlite" },
            { "kz-majilis", "PostgreSql" },
            { "example", "InMemory" },
            { "example", "Sqlite" },
            { "example", "PostgreSql" },
        };

    [SkippableTheory]
    [MemberData(nameof(All))]
    public async Task A_dataset_comes_out_of_a_database_as_it_went_in(string name, string provider)
    {
        await using var database = Database(provider);
        await database.CreateAsync();
        using var host = TestHost.Create(
            settings:
            [
                .. database.Settings.Select(s => (s.Key, s.Value)),
                ("Dataset:Path", RepositoryFiles.Of("dataset", name)),
            ]
        );
        Assert.True(await host.TryLoadDatasetAsync());
        await using var context = host.Context();

        var dataset = await WholeDataset.OfAsync(context, CancellationToken.None);

        AssertFiles(name, dataset);
    }

    [Theory]
    [InlineData("kz-majilis")]
    [InlineData("example")]
    public async Task A_dataset_comes_out_of_its_own_files_as_it_is(string name)
    {
        var read = await DatasetInspection.OfAsync(RepositoryFiles.Of("dataset", name), CancellationToken.None);

        AssertFiles(name, WholeDataset.Of(read));
    }

    private static ITestDatabase Database(string provider) =>
        provider switch
        {
            "Sqlite" => new SqliteDatabase(),
            "PostgreSql" => new PostgreSqlDatabase(),
            _ => new InMemoryDatabase(),
        };

    private static void AssertFiles(string name, WholeDataset? dataset)
    {
        Assert.NotNull(dataset);
        var files = DatasetFiles.Of(dataset);
        var folder = RepositoryFiles.Of("dataset", name);
        var shipped = Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText);

        Assert.Equal(shipped.Keys.Order(StringComparer.Ordinal), files.Keys.Order(StringComparer.Ordinal));
        foreach (var (file, text) in shipped)
            Assert.Equal(text, files[file]);
    }
}
