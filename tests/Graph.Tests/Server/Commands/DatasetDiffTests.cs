using Graph.Tests.Data.Loading;

namespace Graph.Tests.Server.Commands;

public sealed class DatasetDiffTests : IDisposable
{
    private readonly TestDataset before = new();
    private readonly TestDataset after = new();

    public void Dispose()
    {
        before.Dispose();
        after.Dispose();
    }

    [Fact]
    public async Task Differences_are_told_by_type_and_end_with_1()
    {
        after
            .Replace("districts/1.json", "46.7", "46.8")
            .Replace("sources.json", "\"id\": \"gazette\"", "\"id\": \"press\"");
        after.Replace("elections.json", ", { \"source\": \"gazette\", \"field\": \"note\" }", "");

        var run = await CommandRun.OfAsync("dataset", "diff", before.Folder, after.Folder);

        Assert.Equal(
            """
            Sources
              - Gazette
              + Gazette

            Contests
              No. 1 in the election of 2023: percent 46.7 → 46.8

            Citations
              - Gazette on No. 1 in the election of 2012, note
              - Gazette on No. 2 in the election of 2012, note

            Differences: 5 (1 added, 3 removed, 1 changed).

            """,
            run.Output
        );
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public async Task A_database_does_not_differ_from_the_files_that_it_was_loaded_from()
    {
        var file = Path.Combine(before.Folder, "..", $"{Path.GetFileName(before.Folder)}.db");
        await CommandRun.OfAsync([
            "dataset",
            "load",
            before.Folder,
            "--provider",
            "Sqlite",
            "--connection",
            $"Data Source={file}",
        ]);

        var run = await CommandRun.OfAsync("dataset", "diff", $"sqlite:{file}", before.Folder);
        File.Delete(file);

        Assert.Equal("Nothing differs.\n", run.Output);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public async Task Programs_get_the_differences_in_JSON()
    {
        after.Replace("districts/1.json", "46.7", "46.8");

        var run = await CommandRun.OfAsync("dataset", "diff", before.Folder, after.Folder, "--json");

        System
            .Text.Json.Nodes.JsonNode.Parse(run.Output)
            ?["changes"].ShouldBe(
                """
                [
                  {
                    "kind": "CHANGED",
                    "type": "CONTEST",
                    "id": "1-2023",
                    "label": "No. 1 in the election of 2023",
                    "field": "percent",
                    "before": "46.7",
                    "after": "46.8"
                  }
                ]
                """
            );
    }

    [Theory]
    [InlineData(
        "revision:0123456789ab",
        "There is no `revision:0123456789ab`: the database of the settings keeps no revision."
    )]
    [InlineData("sqlite:/nowhere.db", "There is no file `/nowhere.db`.")]
    [InlineData("nowhere", "`nowhere` names no dataset: there is no such folder.")]
    public async Task What_names_no_dataset_is_wrong_usage(string target, string sentence)
    {
        var run = await CommandRun.OfAsync("dataset", "diff", before.Folder, target);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(sentence, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_dataset_that_is_not_valid_ends_with_2()
    {
        after.Replace("districts/1.json", "46.7", "146.7");

        var run = await CommandRun.OfAsync("dataset", "diff", before.Folder, after.Folder);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(
            "districts/1.json:13 $.incarnations[0].contests[0].percent",
            run.Output,
            StringComparison.Ordinal
        );
    }
}
