namespace Graph.Tests.Data.Loading.Contradictions;

public sealed class DifferingResultsTests : IDisposable
{
    private readonly TestDataset dataset = new();

    public void Dispose() => dataset.Dispose();

    [Fact]
    public async Task A_seat_that_a_source_moves_to_another_party_is_told_once()
    {
        Results(Stated("gazette", "3"), Stated("gazette", "7"));

        Assert.Equal(
            [
                "value-result-2023-greens-seats The election of 2023, seats in all: of Greens, this dataset says 4, "
                    + "“Gazette” says 3; of Independent, this dataset says 6, “Gazette” says 7.",
            ],
            await dataset.ContradictionLinesAsync()
        );
    }

    [Fact]
    public async Task Two_sources_that_differ_of_two_parties_are_told_apart()
    {
        Results(Stated("gazette", "3"), Stated("almanac", "7"));

        Assert.Equal(
            [
                "value-result-2023-greens-seats Greens in the election of 2023, seats in all: this dataset says 4, "
                    + "“Gazette” says 3.",
                "value-result-2023-independent-seats Independent in the election of 2023, seats in all: this dataset "
                    + "says 6, “Almanac” says 7.",
            ],
            await dataset.ContradictionLinesAsync()
        );
    }

    private static string Stated(string source, string seats) =>
        $$"""[{ "source": "{{source}}", "field": "seats", "states": "{{seats}}" }]""";

    private void Results(string greens, string independent) =>
        dataset.Replace(
            "elections.json",
            "\"year\": 2023,",
            $$"""
            "year": 2023,
            "partyResults": [
              { "party": "greens", "seats": 4, "citations": {{greens}} },
              { "party": "independent", "seats": 6, "citations": {{independent}} }
            ],
            """
        );
}
