namespace Graph.Tests.Data.Loading.Validation;

public sealed class NameChecksTests : IDisposable
{
    private readonly TestDataset dataset = new();

    public void Dispose() => dataset.Dispose();

    [Fact]
    public async Task A_name_goes_out_of_use_after_it_came_into_use()
    {
        dataset.Replace("deputies.json", "\"untilYear\": 1999", "\"untilYear\": 1989");

        Assert.Equal(
            [
                "deputies.json $.deputies[0].otherNames[0].untilYear "
                    + "The name is in use until 1989 but only since 1990. Correct one of the years.",
            ],
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task A_language_has_one_main_name()
    {
        dataset.Replace("deputies.json", "{ \"en\": \"Bolat\" }", "{ \"en\": \"Bolat\", \"en\": \"Bulat\" }");

        Assert.Equal(
            [
                "deputies.json $.deputies[1].names.en "
                    + "The key `en` stands here for the second time. Keep one of the two.",
            ],
            await dataset.FaultsAsync()
        );
    }
}
