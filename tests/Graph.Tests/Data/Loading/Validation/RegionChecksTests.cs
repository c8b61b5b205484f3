namespace Graph.Tests.Data.Loading.Validation;

public sealed class RegionChecksTests : IDisposable
{
    private readonly TestDataset dataset = new();

    public void Dispose() => dataset.Dispose();

    [Fact]
    public async Task A_code_belongs_to_one_region()
    {
        dataset.Replace("regions.json", "KZ-02", "KZ-01");

        Assert.Equal(
            ["regions.json $.regions[1].isoCode `$.regions[0]` has this code already. Correct one of them."],
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task A_settlement_is_the_centre_of_one_region()
    {
        dataset.Replace("regions.json", "\"isoCode\": \"KZ-02\"", "\"centre\": \"hilltown\"");

        Assert.Equal(
            [
                "regions.json $.regions[1].centre This settlement is already the centre of `$.regions[0]`. "
                    + "Correct one of them.",
            ],
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task A_region_is_not_split_from_itself()
    {
        dataset.Replace("regions.json", "\"splitFrom\": \"north\"", "\"splitFrom\": \"south\"");

        Assert.Equal(
            [
                "regions.json $.regions[1].splitFrom A region cannot be split from itself. "
                    + "Name the region of which it was a part, or leave the key out.",
            ],
            await dataset.FaultsAsync()
        );
    }
}
