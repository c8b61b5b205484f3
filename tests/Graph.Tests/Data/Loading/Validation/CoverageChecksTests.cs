namespace Graph.Tests.Data.Loading.Validation;

public sealed class CoverageChecksTests : IDisposable
{
    private readonly TestDataset dataset = new();

    public void Dispose() => dataset.Dispose();

    [Fact]
    public async Task A_life_covers_an_area_once()
    {
        dataset.Replace("districts/1.json", "\"area\": \"north-lakes\"", "\"area\": \"north-hills\"");

        Assert.Equal(
            [
                "districts/1.json $.incarnations[0].coverage[1].area "
                    + "`1-2023` covers `north-hills` already at `$.incarnations[0].coverage[0]`. Make them one.",
            ],
            await dataset.FaultsAsync()
        );
    }
}
