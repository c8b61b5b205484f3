using Graph.Data.Loading.Inspection;

namespace Graph.Tests.Data.Loading.Inspection;

public sealed class DatasetInspectionTests : IDisposable
{
    private readonly TestDataset dataset = new();

    public void Dispose() => dataset.Dispose();

    [Fact]
    public async Task Of_a_key_that_stands_twice_the_later_line_is_told()
    {
        dataset.Write("dataset.json", "{\n\"title\": \"One\",\n\"licence\": \"CC0\",\n\"title\":\n\"Two\" }");

        Assert.Equal(
            new DatasetFault(
                "dataset.json",
                5,
                "$.title",
                "The key `title` stands here for the second time.",
                "Keep one of the two."
            ),
            Assert.Single(await FaultsAsync())
        );
    }

    [Fact]
    public async Task A_missing_key_is_told_on_the_line_of_what_lacks_it()
    {
        dataset.Write("parties.json", "{\n\"parties\": [\n{ \"id\": \"greens\", \"kind\": \"PARTY\" }\n]}\n");

        Assert.Contains(await FaultsAsync(), fault => fault is { File: "parties.json", Line: 3, Path: "$.parties[0]" });
    }

    [Fact]
    public async Task What_is_no_JSON_is_told_on_the_line_where_it_ceases_to_be()
    {
        dataset.Write("acts.json", "{\n\"acts\": [],\noops }");

        var fault = (await FaultsAsync()).First(fault => fault.File == "acts.json");

        Assert.Equal((3, "$"), (fault.Line, fault.Path));
        Assert.Equal("Correct it; comments and trailing commas are refused too.", fault.Remedy);
    }

    [Fact]
    public async Task A_file_that_is_missing_has_no_line()
    {
        dataset.Delete("acts.json");

        Assert.Contains(await FaultsAsync(), fault => fault is { File: "acts.json", Line: null });
    }

    [Fact]
    public async Task A_full_stop_in_what_is_quoted_ends_no_sentence()
    {
        dataset.Replace("parties.json", "\"kind\": \"PARTY\"", "\"kind\": \"The. Greens\"");

        var fault = (await FaultsAsync()).First(fault => fault.File == "parties.json");

        Assert.Equal("`The. Greens` is not possible here.", fault.Sentence);
        Assert.Equal("The values are `PARTY`, `BLOC`, `INDEPENDENT`.", fault.Remedy);
    }

    [Fact]
    public async Task A_dataset_with_faults_has_no_reports()
    {
        dataset.Delete("acts.json");
        var inspection = await DatasetInspection.OfAsync(dataset.Folder, CancellationToken.None);

        Assert.Throws<InvalidOperationException>(inspection.Contradictions);
        Assert.Throws<InvalidOperationException>(inspection.Completeness);
    }

    private async Task<IReadOnlyList<DatasetFault>> FaultsAsync() =>
        (await DatasetInspection.OfAsync(dataset.Folder, CancellationToken.None)).Faults;
}
