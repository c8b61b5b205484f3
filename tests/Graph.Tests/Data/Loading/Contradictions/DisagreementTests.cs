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
                    "value-incarnation-2-2023-untilYear No. 2 since 2023, end: this dataset says 2026, “Gazette” "
                        + "says present.",
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
                "value-incarnation-2-2023-untilDate No. 2 since 2023, end: this dataset says 1 July 2026, “Gazette” "
                    + "says 30 June 2026.",
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
    [InlineData("S", "puts No. 1 to the south of No. 2")]
    [InlineData("SW", null)]
    [InlineData("W", null)]
    [InlineData("NW", null)]
    [InlineData("N", "puts No. 1 to the north of No. 2")]
    [InlineData("E", "puts No. 1 to the east of No. 2")]
    [InlineData("seaward", "says seaward")]
    public async Task A_direction_beside_the_one_shown_is_no_contradiction(string states, string? told)
    {
        StateDirection("gazette", states);

        Assert.Equal(
            told is null
                ? []
                :
                [
                    "value-border-1-2023-2-2023-direction “Almanac” puts No. 2 to the northeast of No. 1, this dataset "
                        + $"puts No. 1 to the west of No. 2, “Gazette” {told}.",
                ],
            await dataset.ContradictionLinesAsync()
        );
    }

    [Fact]
    public async Task A_direction_that_turns_round_the_other_sides_is_not_said_twice()
    {
        dataset.Replace("districts/1.json", "\"NE\"", "\"N\"");
        StateDirection("almanac", "S");

        Assert.Equal(
            [
                "border-1-2023-2-2023 “Almanac” puts No. 2 to the north of No. 1, this dataset puts No. 1 to the west "
                    + "of No. 2.",
            ],
            await dataset.ContradictionLinesAsync()
        );
    }

    [Fact]
    public async Task A_third_source_is_told_with_the_two_sides()
    {
        dataset.Replace("districts/1.json", "\"NE\"", "\"N\"");
        StateDirection("gazette", "S");

        Assert.Equal(
            [
                "border-1-2023-2-2023 “Almanac” puts No. 2 to the north of No. 1, this dataset puts No. 1 to the west "
                    + "of No. 2, “Gazette” puts No. 1 to the south of No. 2.",
            ],
            await dataset.ContradictionLinesAsync()
        );
    }

    [Theory]
    [InlineData("sinceYear", "2022", false)]
    [InlineData("sinceDate", "2022-12-24", false)]
    [InlineData("sinceYear", "2021", true)]
    [InlineData("untilYear", "2022", true)]
    public async Task When_it_was_decided_contradicts_no_beginning(string field, string states, bool told)
    {
        Cite(field, states, ", \"formedBy\": \"reform-2022\"");

        Assert.Equal(told ? 1 : 0, (await dataset.ContradictionsAsync()).Count);
    }

    [Theory]
    [InlineData("\"asOf\": \"2023-01-01\"", "", false)]
    [InlineData("\"asOf\": \"2023-01-01\"", "\"asOf\": \"2023-01-01\"", true)]
    [InlineData("\"asOf\": \"2023-01-01\"", "\"asOf\": \"2023-03-19\"", false)]
    [InlineData("\"counts\": \"households\"", "", false)]
    [InlineData("\"note\": \"Counted.\"", "", true)]
    public async Task What_is_of_another_day_or_counts_something_else_contradicts_nothing(
        string how,
        string shown,
        bool told
    )
    {
        dataset.Replace(
            "elections.json",
            "\"year\": 2023,",
            $$"""
            "year": 2023, "registeredVoters": 12000,
            "citations": [
              { "source": "almanac", "field": "registeredVoters"{{(shown == "" ? "" : ", " + shown)}} },
              { "source": "gazette", "field": "registeredVoters", "states": "13000", {{how}} }
            ],
            """
        );

        Assert.Equal(told ? 1 : 0, (await dataset.ContradictionsAsync()).Count);
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
