namespace Graph.Tests.Data.Loading.Contradictions;

public sealed class DisagreementTests : IDisposable
{
    private const string Since = "\"since\": \"2023-01-01\"";
    private const string Gazette = "\"id\": \"gazette\"";

    private readonly TestDataset dataset = new();

    public void Dispose() => dataset.Dispose();

    [Fact]
    public async Task What_stood_when_an_undated_source_was_written_may_have_ended_since()
    {
        End("2026-07-01", "untilDate", "present");

        Assert.Empty(await dataset.ContradictionsAsync());
    }

    [Theory]
    [InlineData("2026-07-01", "2026-06-30", false)]
    [InlineData("2026-07-01", "2026-07-01", true)]
    [InlineData("2026", "2026-12-31", false)]
    [InlineData("2026", "2027-01-01", true)]
    public async Task What_stood_when_a_source_was_published_had_not_ended_then(string end, string published, bool told)
    {
        dataset.Replace("sources.json", Gazette, $"{Gazette}, \"publishedOn\": \"{published}\"");
        End(end, "untilYear", "present");

        Assert.Equal(
            told
                ?
                [
                    "value-incarnation-2-2023-untilYear No. 2 since 2023: `untilYear` is shown as 2026, but “Gazette” "
                        + "states present.",
                ]
                : [],
            await dataset.ContradictionLinesAsync()
        );
    }

    [Fact]
    public async Task Another_end_is_a_contradiction()
    {
        End("2026-07-01", "untilDate", "2026-06-30");

        Assert.Equal(
            [
                "value-incarnation-2-2023-untilDate No. 2 since 2023: `untilDate` is shown as 2026-07-01, but "
                    + "“Gazette” states 2026-06-30.",
            ],
            await dataset.ContradictionLinesAsync()
        );
    }

    [Fact]
    public async Task What_stands_in_the_dataset_too_is_no_contradiction()
    {
        Cite("untilDate", "present", "");

        Assert.Empty(await dataset.ContradictionsAsync());
    }

    [Theory]
    [InlineData("S", true)]
    [InlineData("SW", false)]
    [InlineData("W", false)]
    [InlineData("NW", false)]
    [InlineData("N", true)]
    [InlineData("E", true)]
    [InlineData("seaward", true)]
    public async Task A_direction_beside_the_one_shown_is_no_contradiction(string states, bool told)
    {
        StateDirection("gazette", states);

        Assert.Equal(
            told
                ?
                [
                    "value-border-2-2023-1-2023-direction The border of No. 2 with No. 1: `direction` is shown as W, "
                        + $"but “Gazette” states {states}.",
                ]
                : [],
            await dataset.ContradictionLinesAsync()
        );
    }

    [Fact]
    public async Task A_direction_that_turns_round_the_other_sides_is_told_of_the_border_alone()
    {
        dataset.Replace("districts/1.json", "\"NE\"", "\"N\"");
        StateDirection("almanac", "S");

        Assert.Equal(
            ["border-1-2023-2-2023 No. 1 has No. 2 to its north, but No. 2 has No. 1 to its west."],
            await dataset.ContradictionLinesAsync()
        );
    }

    [Fact]
    public async Task A_third_source_that_sides_with_the_other_side_is_told()
    {
        dataset.Replace("districts/1.json", "\"NE\"", "\"N\"");
        StateDirection("gazette", "S");

        Assert.Equal(
            [
                "border-1-2023-2-2023 No. 1 has No. 2 to its north, but No. 2 has No. 1 to its west.",
                "value-border-2-2023-1-2023-direction The border of No. 2 with No. 1: `direction` is shown as W, but "
                    + "“Gazette” states S.",
            ],
            await dataset.ContradictionLinesAsync()
        );
    }

    private void End(string end, string field, string states) => Cite(field, states, $", \"until\": \"{end}\"");

    private void Cite(string field, string states, string until) =>
        dataset.Replace(
            "districts/2.json",
            Since,
            $$"""
            {{Since}}{{until}}, "citations": [{ "source": "gazette", "field": "{{field}}", "states": "{{states}}" }]
            """
        );

    private void StateDirection(string source, string states) =>
        dataset.Replace(
            "districts/2.json",
            "\"W\"",
            $$"""
            "W", "citations": [{ "source": "{{source}}", "field": "direction", "states": "{{states}}" }]
            """
        );
}
