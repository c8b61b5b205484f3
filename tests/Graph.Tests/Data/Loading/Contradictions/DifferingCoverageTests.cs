namespace Graph.Tests.Data.Loading.Contradictions;

public sealed class DifferingCoverageTests : IDisposable
{
    private readonly TestDataset dataset = new();

    public void Dispose() => dataset.Dispose();

    [Fact]
    public async Task What_is_said_of_the_list_and_of_its_areas_is_one_contradiction()
    {
        dataset.Replace(
            "districts/1.json",
            "\"note\": \"Counted.\" }",
            "\"note\": \"Counted.\" }, { \"source\": \"gazette\", \"field\": \"coverage\", \"states\": \"Hills\" }"
        );
        dataset.Replace(
            "districts/1.json",
            "{ \"area\": \"north-hills\"",
            """
            { "area": "north-hills",
              "citations": [{ "source": "almanac" }, { "source": "gazette", "field": "area", "states": "Only the north" }]
            """
        );

        Assert.Equal(
            [
                "value-incarnation-1-2023-coverage What No. 1 covers: “Almanac” says “Hills, Lakes (parts)”, “Gazette” "
                    + "says Hills; of Hills, “Almanac” says that it belongs to it, “Gazette” says “Only the north”.",
            ],
            await dataset.ContradictionLinesAsync()
        );
    }
}
