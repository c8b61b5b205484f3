using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Graph.Data.Loading.Inspection;
using Graph.Server.Generating;
using Graph.Tests.Server.Commands;

namespace Graph.Tests.Server.Generating;

public sealed class DatasetGeneratorTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("generated-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(7, 2)]
    [InlineData(120, 7)]
    [InlineData(30, DatasetSize.MostElections)]
    public async Task Datasets_of_all_sizes_are_valid(int districts, int elections)
    {
        var dataset = await GenerateAsync("valid", new(districts, elections, Seed: 3));

        Assert.Empty(dataset.Faults);
    }

    [Fact]
    public async Task There_are_gaps_and_contradictions()
    {
        var dataset = await GenerateAsync("gaps", new(Districts: 300, Elections: 4, Seed: 1));

        Assert.Equal(
            [
                "AreaClaimedTwice",
                "BorderDirectionsDoNotFace",
                "BorderStatedByOneSideOnly",
                "ValueDiffersBetweenSources",
            ],
            dataset.Contradictions().Select(c => $"{c.Kind}").Distinct().Order(StringComparer.Ordinal)
        );
        Assert.Contains(dataset.Completeness(), c => c.Known < c.Existed);
    }

    [Fact]
    public async Task Equal_seeds_give_equal_bytes_and_others_do_not()
    {
        var first = await GenerateAsync("first", new(Districts: 20, Elections: 3, Seed: 5));
        var again = await GenerateAsync("again", new(Districts: 20, Elections: 3, Seed: 5));
        var other = await GenerateAsync("other", new(Districts: 20, Elections: 3, Seed: 6));

        Assert.Equal(first.Revision, again.Revision);
        Assert.NotEqual(first.Revision, other.Revision);
    }

    [Fact]
    public async Task The_server_answers_from_one()
    {
        await GenerateAsync("served", new(Districts: 40, Elections: 2, Seed: 1));
        await using var server = new ConfiguredServer(
            settings: KeyValuePair.Create("Dataset:Path", Path.Combine(folder, "served"))
        );
        using var client = server.CreateClient();

        var query = "{ district(number: 5) { name latestIncarnation { neighbours { district { number } } } } }";
        using var response = await client.PostAsJsonAsync("/graphql", new { query });

        var district = (await response.Content.ReadFromJsonAsync<JsonNode>())?["data"]?["district"];
        Assert.Equal("Electoral district No. 5", $"{district?["name"]}");
        Assert.Contains("\"number\":6", $"{district?["latestIncarnation"]?.ToJsonString()}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_command_writes_one_and_no_second_one_over_it()
    {
        var path = Path.Combine(folder, "written");
        string[] command = ["dataset", "generate", "--to", path, "--districts", "3", "--elections", "1", "--seed", "9"];

        var written = await CommandRun.OfAsync(command);
        var again = await CommandRun.OfAsync(command);

        Assert.Equal($"Written to `{path}`: 3 districts, 1 elections.\n", written.Output);
        Assert.Equal((0, 2), (written.ExitCode, again.ExitCode));
        Assert.Contains($"`{path}` is not empty.", again.Output, StringComparison.Ordinal);
        Assert.Empty((await DatasetInspection.OfAsync(path, CancellationToken.None)).Faults);
    }

    [Fact]
    public async Task A_file_in_place_of_the_folder_is_told()
    {
        var path = Path.Combine(folder, "file");
        await File.WriteAllTextAsync(path, "");

        var run = await CommandRun.OfAsync("dataset", "generate", "--to", path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains($"`{path}` is a file. Name a folder", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Numbers_that_make_no_dataset_are_refused()
    {
        var run = await CommandRun.OfAsync("dataset", "generate", "--to", folder, "--elections", "36");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(
            "`36` is not possible for --elections. Write a whole number from 1 to 35.",
            run.Output,
            StringComparison.Ordinal
        );
    }

    private async Task<DatasetInspection> GenerateAsync(string name, DatasetSize size)
    {
        var path = Path.Combine(folder, name);
        await new DatasetGenerator(size).WriteAsync(path, new Progress<double>(), CancellationToken.None);
        return await DatasetInspection.OfAsync(path, CancellationToken.None);
    }
}
