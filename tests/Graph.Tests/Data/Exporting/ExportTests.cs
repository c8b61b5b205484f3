using Graph.Data.Comparing;
using Graph.Data.Editions;
using Graph.Data.Exporting;
using Graph.Data.Loading.Inspection;
using Graph.Tests.Data.Loading;

namespace Graph.Tests.Data.Exporting;

public sealed class ExportTests : IDisposable
{
    private readonly TestDataset dataset = new();
    private readonly string folder = Directory.CreateTempSubdirectory("export-").FullName;

    public void Dispose()
    {
        dataset.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task The_files_say_the_same_in_whatever_order_and_layout_they_were_written()
    {
        var before = await ReadAsync(dataset.Folder);
        await ExportFolder.WriteAsync(folder, DatasetFiles.Of(before), CancellationToken.None);
        var after = await ReadAsync(folder);

        Assert.Empty(DatasetComparison.Of(before, after));
        Assert.Equal(DatasetFiles.Of(before), DatasetFiles.Of(after));
    }

    [Fact]
    public async Task Lives_stand_in_order_of_time_and_what_follows_is_not_written()
    {
        var district = DatasetFiles.Of(await ReadAsync(dataset.Folder))["districts/1.json"];

        Assert.Equal(
            """
            {
              "$schema": "../../../schema/dataset.schema.json",
              "number": 1,
              "names": { "en": "District No. 1" },
              "incarnations": [
                {
                  "since": "2004",
                  "until": "2007",
                  "contests": [{ "election": 2004, "winner": "aigerim", "party": "greens" }],
                  "mandates": [{ "deputy": "aigerim", "wonIn": 2004, "since": "2004", "until": "2007" }]
                },
                {
                  "since": "2023-01-01",
                  "region": "north",
                  "formedBy": "reform-2022",
                  "seat": "hilltown",
                  "settlements": ["laketown"],
                  "coverage": [{ "area": "north-hills" }, { "area": "north-lakes", "partial": true }],
                  "borders": [{ "to": "2-2023", "direction": "NE", "citations": [{ "source": "almanac" }] }],
                  "contests": [{ "election": 2023, "winner": "bolat", "party": "independent", "percent": 46.7 }],
                  "mandates": [{ "deputy": "bolat", "wonIn": 2023, "since": "2023-03-28" }],
                  "citations": [{ "source": "almanac", "derived": true, "note": "Counted." }]
                }
              ]
            }

            """,
            district
        );
    }

    [Fact]
    public async Task A_district_that_is_gone_leaves_no_file()
    {
        var files = DatasetFiles.Of(await ReadAsync(dataset.Folder));
        await ExportFolder.WriteAsync(folder, files, CancellationToken.None);
        await File.WriteAllTextAsync(Path.Combine(folder, "districts", "9.json"), "{}");
        await File.WriteAllTextAsync(Path.Combine(folder, "notes.txt"), "Mine.");

        await ExportFolder.WriteAsync(folder, files, CancellationToken.None);

        Assert.False(File.Exists(Path.Combine(folder, "districts", "9.json")));
        Assert.True(File.Exists(Path.Combine(folder, "notes.txt")));
    }

    private static async Task<WholeDataset> ReadAsync(string folder) =>
        WholeDataset.Of(await DatasetInspection.OfAsync(folder, CancellationToken.None));
}
