using Graph.Data.Loading;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;

namespace Graph.Tests.Data.Loading;

public sealed class DatasetLoaderTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 7, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly TestDataset dataset = new();
    private readonly IHost host = TestHost.Create(new FakeTimeProvider(Now));

    public void Dispose()
    {
        host.Dispose();
        dataset.Dispose();
    }

    [Fact]
    public async Task What_is_loaded_is_told()
    {
        var loaded = await host.LoadAsync(dataset.Folder);

        await using var context = host.Context();
        var row = await context.Datasets.SingleAsync();
        Assert.Equal(
            (loaded.Revision, Now, "Test districts", "CC BY 4.0"),
            (row.Revision, row.LoadedAt, row.Title, row.Licence)
        );
    }

    [Fact]
    public async Task Records_of_each_type_are_counted()
    {
        await host.LoadAsync(dataset.Folder);

        await using var context = host.Context();
        var counts = await context.RecordCounts.OrderBy(c => c.Type).Select(c => $"{c.Type} {c.Count}").ToListAsync();
        Assert.Equal(
            [
                "Act 1",
                "Area 2",
                "Border 2",
                "Candidate 0",
                "Citation 6",
                "Contest 4",
                "Contradiction 0",
                "Coverage 2",
                "Deputy 2",
                "District 2",
                "Election 3",
                "Incarnation 3",
                "Legislature 1",
                "LocalizedName 15",
                "Mandate 2",
                "Party 2",
                "PartyResult 1",
                "Region 2",
                "Settlement 2",
                "Source 2",
            ],
            counts
        );
    }

    [Fact]
    public async Task All_errors_are_reported_in_the_order_of_the_files()
    {
        dataset
            .Replace("regions.json", "\"kind\": \"REGION\", \"names\": { \"en\": \"South\" }", "\"kind\": \"CITY\"")
            .Replace("districts/1.json", "\"seat\"", "\"seats\"")
            .Write("districts/10.json", dataset.Read("districts/2.json").Replace("1-2023", "1-2024"));

        Assert.Equal(
            [
                "districts/1.json $.incarnations[0].seats",
                "districts/10.json $.number",
                "regions.json $.regions[1]",
                "regions.json $.regions[1].kind",
            ],
            (await FaultsAsync()).Select(e => $"{e.File} {e.Path}")
        );
    }

    [Fact]
    public async Task The_message_lists_every_error_for_people()
    {
        dataset.Replace("districts/1.json", "\"seat\": \"hilltown\"", "\"seat\": \"hilltow\"");
        dataset.Replace("districts/2.json", "\"W\"", "\"w\"");

        var exception = await Assert.ThrowsAsync<DatasetException>(() => host.LoadAsync(dataset.Folder));

        Assert.Equal(
            $"""
            The dataset in `{dataset.Folder}` is not valid and was not loaded. Errors: 2.

            districts/1.json $.incarnations[0].seat
                There is no settlement `hilltow`. Did you mean `hilltown`? Correct the ID, or add the settlement to `settlements.json`.

            districts/2.json $.incarnations[0].borders[0].direction
                `w` is not possible here. Did you mean `W`? The values are `N`, `NE`, `E`, `SE`, `S`, `SW`, `W`, `NW`.
            """,
            exception.Message
        );
    }

    [Fact]
    public async Task A_folder_that_does_not_exist_is_told()
    {
        var folder = Path.Combine(dataset.Folder, "nowhere");

        var exception = await Assert.ThrowsAsync<DatasetException>(() => host.LoadAsync(folder));

        Assert.Equal(
            [
                new DatasetError(
                    folder,
                    "$",
                    "This folder does not exist. Set `Dataset:Path` to a folder that holds a dataset."
                ),
            ],
            exception.Errors
        );
    }

    [Fact]
    public async Task A_broken_dataset_leaves_the_loaded_one_untouched()
    {
        var loaded = await host.LoadAsync(dataset.Folder);

        dataset.Replace("districts/1.json", "46.7", "146.7").Delete("districts/2.json");
        await Assert.ThrowsAsync<DatasetException>(() => host.LoadAsync(dataset.Folder));

        await using var context = host.Context();
        Assert.Equal(loaded.Revision, (await context.Datasets.SingleAsync()).Revision);
        Assert.Equal(2, await context.Districts.CountAsync());
        Assert.Equal(46.7, (await context.Contests.SingleAsync(c => c.Id == "1-2023")).Percent);
    }

    [Fact]
    public async Task A_new_dataset_replaces_the_loaded_one_wholly()
    {
        await host.LoadAsync(dataset.Folder);

        dataset.Replace("districts/1.json", "46.7", "50.1").Replace("districts/1.json", ", \"wonIn\": 2023", "");
        dataset.Replace("districts/1.json", "\"to\": \"2-2023\"", "\"to\": \"3-2023\"");
        dataset.Write("districts/3.json", dataset.Read("districts/2.json").Replace("\"number\": 2", "\"number\": 3"));
        dataset.Delete("districts/2.json");
        var loaded = await host.LoadAsync(dataset.Folder);

        await using var context = host.Context();
        Assert.Equal(loaded.Revision, (await context.Datasets.SingleAsync()).Revision);
        Assert.Equal(["1", "3"], await context.Districts.OrderBy(d => d.Id).Select(d => d.Id).ToListAsync());
        Assert.Equal(50.1, (await context.Contests.SingleAsync(c => c.Id == "1-2023")).Percent);
        Assert.Equal(2, await context.Set<Dictionary<string, object>>("IncarnationSettlement").CountAsync());
        Assert.Equal(6, await context.Citations.CountAsync());
    }

    private async Task<IReadOnlyList<DatasetError>> FaultsAsync() =>
        (await Assert.ThrowsAsync<DatasetException>(() => host.LoadAsync(dataset.Folder))).Errors;
}
