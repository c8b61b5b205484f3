namespace Graph.Tests.Data.Loading.Validation;

public sealed class IdChecksTests : IDisposable
{
    private readonly TestDataset dataset = new();

    public void Dispose() => dataset.Dispose();

    [Theory]
    [InlineData("regions.json", "\"id\": \"south\"", "\"id\": \"north\"", "regions", "north")]
    [InlineData("areas.json", "\"id\": \"north-lakes\"", "\"id\": \"north-hills\"", "areas", "north-hills")]
    [InlineData("parties.json", "\"id\": \"independent\"", "\"id\": \"greens\"", "parties", "greens")]
    [InlineData("sources.json", "\"id\": \"gazette\"", "\"id\": \"almanac\"", "sources", "almanac")]
    public async Task An_ID_is_given_once(string file, string text, string replacement, string list, string id)
    {
        dataset.Replace(file, text, replacement);

        Assert.Contains(
            $"{file} $.{list}[1].id `{id}` is already the ID of `$.{list}[0]`. Give one of them another.",
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task An_election_stands_once()
    {
        dataset.Replace(
            "elections.json",
            "{ \"year\": 2023",
            "{ \"year\": 2023, \"system\": \"MIXED\" }, { \"year\": 2023"
        );

        Assert.Equal(
            [
                "elections.json $.elections[3].year The election of 2023 stands already at `$.elections[2]`. "
                    + "Make them one, or give one an `id` like `2023-by`.",
            ],
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task A_district_stands_in_the_file_of_its_number()
    {
        dataset.Write("districts/two.json", dataset.Read("districts/2.json"));
        dataset.Delete("districts/2.json");

        Assert.Equal(
            [
                "districts/two.json $.number The district of this file has the number 2. "
                    + "Correct the number, or rename the file `districts/2.json`.",
            ],
            await dataset.FaultsAsync()
        );
    }
}
