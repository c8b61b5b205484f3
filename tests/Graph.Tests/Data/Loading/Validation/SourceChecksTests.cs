namespace Graph.Tests.Data.Loading.Validation;

public sealed class SourceChecksTests : IDisposable
{
    private readonly TestDataset dataset = new();

    public void Dispose() => dataset.Dispose();

    [Fact]
    public async Task A_source_is_read_once_it_is_published()
    {
        dataset.Replace(
            "sources.json",
            "\"title\": \"Gazette\"",
            "\"title\": \"Gazette\", \"publishedOn\": \"2024-05-02\", \"retrievedOn\": \"2024-05-01\""
        );

        Assert.Equal(
            [
                "sources.json $.sources[1].retrievedOn It was read on 2024-05-01, but published on 2024-05-02. "
                    + "Correct one of the days.",
            ],
            await dataset.FaultsAsync()
        );
    }
}
