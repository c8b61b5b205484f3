using System.Text.Json.Nodes;
using Graph.Tests.Data.Loading;

namespace Graph.Tests.Server.Commands;

public sealed class DatasetValidateTests
{
    [Fact]
    public async Task A_valid_dataset_has_no_faults()
    {
        Assert.Equal("[]", (await CommandRun.JsonAsync("dataset", "validate", CommandRun.Example))?.ToJsonString());
    }

    [Fact]
    public async Task All_faults_are_told_at_once_with_their_lines()
    {
        using var dataset = new TestDataset();
        dataset.Replace("districts/1.json", "46.7", "146.7");
        dataset.Replace("districts/2.json", "1-2023", "3-2023");
        dataset.Delete("acts.json");

        var run = await CommandRun.OfAsync("dataset", "validate", dataset.Folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(
            $"""
            acts.json $
                This file is missing.
                Add it; a list in it may be empty where there is nothing to tell.

            districts/1.json:13 $.incarnations[0].contests[0].percent
                146.7 is too large.
                Write 100 or less.

            districts/2.json:4 $.incarnations[0].borders[0].to
                There is no incarnation `3-2023`.
                Did you mean `2-2023`? Correct the ID, or add the incarnation to `districts/3.json`.

            The dataset in `{dataset.Folder}` is not valid. Faults: 3.

            """,
            run.Output
        );
    }

    [Fact]
    public async Task Programs_get_an_array_of_objects()
    {
        using var dataset = new TestDataset();
        dataset.Replace("regions.json", "\"splitFrom\": \"north\"", "\"splitFrom\": \"nord. ost\"");
        dataset.Replace("parties.json", "\"kind\": \"PARTY\", \"names\": { \"en\": \"Greens\" } },", "oops");

        var run = await CommandRun.OfAsync("dataset", "validate", dataset.Folder, "--json");

        Assert.Equal(1, run.ExitCode);
        var faults = JsonNode.Parse(run.Output)?.AsArray() ?? [];
        Assert.Equal(["parties.json:3", "regions.json:4"], faults.Select(f => $"{f?["file"]}:{f?["line"]}"));
        Assert.Equal("$.regions[1].splitFrom", (string?)faults[1]?["path"]);
        Assert.Equal("`nord. ost` does not have the form of what belongs here.", (string?)faults[1]?["sentence"]);
        Assert.NotEqual("", (string?)faults[1]?["remedy"]);
    }
}
