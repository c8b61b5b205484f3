using Graph.Data.Model;

namespace Graph.Tests.Data.Loading.Contradictions;

public sealed class BordersOfOneSideTests : IDisposable
{
    private readonly TestDataset dataset = new();

    public BordersOfOneSideTests() =>
        dataset.Write(
            "districts/3.json",
            """
            {
              "number": 3,
              "names": { "en": "District No. 3" },
              "incarnations": [
                {
                  "since": "2023-01-01",
                  "borders": [{ "to": "2-2023", "direction": "SE", "citations": [{ "source": "gazette" }] }]
                }
              ]
            }
            """
        );

    public void Dispose() => dataset.Dispose();

    [Fact]
    public async Task A_border_that_the_other_sides_list_lacks_is_told_from_the_side_that_states_it()
    {
        var contradiction = Assert.Single(await dataset.ContradictionsAsync());

        Assert.Equal("border-3-2023-2-2023", contradiction.Id);
        Assert.Equal(ContradictionKind.BorderStatedByOneSideOnly, contradiction.Kind);
        Assert.Equal(
            "“Gazette” puts No. 2 to the southeast of No. 3, but the borders of No. 2 that its own source lists leave "
                + "No. 3 out.",
            contradiction.Message
        );
        Assert.Equal("3-2023", contradiction.IncarnationId);
        Assert.Equal("gazette", contradiction.Sources());
    }

    [Fact]
    public async Task It_may_have_no_direction()
    {
        dataset.Replace("districts/3.json", ", \"direction\": \"SE\"", "");

        Assert.Equal(
            [
                "border-3-2023-2-2023 “Gazette” has No. 3 bordering No. 2, but the borders of No. 2 that its own source "
                    + "lists leave No. 3 out.",
            ],
            await dataset.ContradictionLinesAsync()
        );
    }

    [Fact]
    public async Task A_side_without_any_border_is_silent_and_contradicts_nothing()
    {
        dataset.Replace("districts/2.json", ", \"borders\": [{ \"to\": \"1-2023\", \"direction\": \"W\" }]", "");

        Assert.Empty(await dataset.ContradictionsAsync());
    }
}
