using Graph.Data.Model;

namespace Graph.Tests.Data.Loading.Contradictions;

public sealed class DifferingValuesTests : IDisposable
{
    private readonly TestDataset dataset = new();

    public void Dispose() => dataset.Dispose();

    [Fact]
    public async Task All_that_differs_from_one_field_is_one_contradiction_with_both_sides_citations()
    {
        dataset.Replace(
            "sources.json",
            "{ \"id\": \"gazette\"",
            "{ \"id\": \"post\", \"title\": \"Post\" }, { \"id\": \"gazette\""
        );
        dataset.Replace(
            "elections.json",
            "\"year\": 2023,",
            """
            "year": 2023,
            "turnoutPercent": 54.21,
            "citations": [
              { "source": "almanac", "field": "turnoutPercent" },
              { "source": "gazette" },
              { "source": "gazette", "field": "turnoutPercent", "states": "54.19" },
              { "source": "post", "field": "turnoutPercent", "states": "52.9" }
            ],
            """
        );

        var contradiction = Assert.Single(await dataset.ContradictionsAsync());

        Assert.Equal("value-election-2023-turnoutPercent", contradiction.Id);
        Assert.Equal(ContradictionKind.ValueDiffersBetweenSources, contradiction.Kind);
        Assert.Equal(
            "The election of 2023, turnout in per cent: “Almanac” says 54.21, “Gazette” says 54.19, “Post” says 52.9.",
            contradiction.Message
        );
        Assert.Equal("2023", contradiction.ElectionId);
        Assert.Equal("almanac gazette post", contradiction.Sources());
    }

    [Fact]
    public async Task Sources_that_state_the_same_are_named_together()
    {
        Cite(
            """
            { "source": "almanac", "field": "sinceYear", "states": "2022" },
            { "source": "gazette", "field": "sinceYear", "states": "2022" }
            """
        );

        Assert.Equal(
            [
                "value-incarnation-2-2023-sinceYear No. 2 since 2023, beginning: this dataset says 2023, “Almanac” and "
                    + "“Gazette” say 2022.",
            ],
            await dataset.ContradictionLinesAsync()
        );
    }

    [Theory]
    [InlineData("region", "South", "region: “Almanac” says North, “Gazette” says South.")]
    [InlineData("seat", "Lake City", "seat: “Almanac” says Hilltown, “Gazette” says “Lake City”.")]
    [InlineData("sinceDate", "2023-02-01", "beginning: “Almanac” says 1 January 2023, “Gazette” says 1 February 2023.")]
    [InlineData("population", "12345", "population: this dataset says nothing, “Gazette” says 12,345.")]
    [InlineData("settlements", "None", "settlements: “Almanac” says “Hilltown, Laketown”, “Gazette” says None.")]
    [InlineData("unheardOf", "x", "unheard of: this dataset says nothing, “Gazette” says x.")]
    public async Task The_value_shown_is_written_as_readers_see_it(string field, string states, string sentence)
    {
        dataset.Replace(
            "districts/1.json",
            "\"note\": \"Counted.\" }",
            $$"""
            "note": "Counted." }, { "source": "gazette", "field": "{{field}}", "states": "{{states}}" }
            """
        );

        Assert.Equal(
            [$"value-incarnation-1-2023-{field} No. 1 since 2023, {sentence}"],
            await dataset.ContradictionLinesAsync()
        );
    }

    [Fact]
    public async Task A_whole_record_may_be_contradicted()
    {
        Cite("""{ "source": "gazette", "states": "No such district" }""");

        Assert.Equal(
            [
                "record-incarnation-2-2023 No. 2 since 2023: this dataset says that there is one, “Gazette” says “No such district”.",
            ],
            await dataset.ContradictionLinesAsync()
        );
    }

    [Fact]
    public async Task A_contest_and_a_life_of_one_ID_keep_apart()
    {
        Cite("""{ "source": "gazette", "field": "note", "states": "Small" }""");
        dataset.Replace(
            "districts/2.json",
            "\"borders\"",
            """
            "contests": [
              { "election": 2023, "citations": [{ "source": "gazette", "field": "note", "states": "Close" }] }
            ],
            "borders"
            """
        );

        var contradictions = await dataset.ContradictionsAsync();

        Assert.Equal(["value-contest-2-2023-note", "value-incarnation-2-2023-note"], contradictions.Select(c => c.Id));
        Assert.Equal(["2-2023", null], contradictions.Select(c => c.ContestId));
        Assert.Equal([null, "2-2023"], contradictions.Select(c => c.IncarnationId));
        Assert.Equal(
            "No. 2 in the election of 2023, note: this dataset says nothing, “Gazette” says Close.",
            contradictions[0].Message
        );
    }

    [Fact]
    public async Task What_belongs_to_two_records_is_told_of_one()
    {
        const string Gazette =
            ", \"citations\": [{ \"source\": \"gazette\", \"field\": \"note\", \"states\": \"x\" }] }";
        dataset.Replace("elections.json", "\"listPercent\": 60.5 }", $"\"listPercent\": 60.5 {Gazette}");
        dataset.Replace("districts/1.json", "\"since\": \"2023-03-28\" }", $"\"since\": \"2023-03-28\" {Gazette}");
        dataset.Replace("districts/1.json", "{ \"area\": \"north-hills\" }", $"{{ \"area\": \"north-hills\" {Gazette}");

        var contradictions = await dataset.ContradictionsAsync();

        Assert.Equal(
            [
                "The coverage of Hills by No. 1, note: this dataset says nothing, “Gazette” says x.",
                "Bolat as deputy of No. 1, note: this dataset says nothing, “Gazette” says x.",
                "Greens in the election of 2004, note: this dataset says nothing, “Gazette” says x.",
            ],
            contradictions.Select(c => c.Message)
        );
        Assert.Equal(
            [
                "value-coverage-1-2023-north-hills-note",
                "value-mandate-1-2023-bolat-note",
                "value-result-2004-greens-note",
            ],
            contradictions.Select(c => c.Id)
        );
        Assert.Equal(
            [("1-2023", null, null), (null, "1-2023-bolat", null), (null, null, "2004")],
            contradictions.Select(c => (c.IncarnationId, c.MandateId, c.ElectionId))
        );
    }

    [Theory]
    [InlineData("legislature.json", "\"country\": \"KZ\"", "Assembly", "legislature-assembly")]
    [InlineData("regions.json", "\"isoCode\": \"KZ-02\"", "South", "region-south")]
    [InlineData("areas.json", "\"id\": \"north-hills\"", "Hills", "area-north-hills")]
    [InlineData("settlements.json", "\"id\": \"laketown\"", "Laketown", "settlement-laketown")]
    [InlineData("parties.json", "\"id\": \"greens\"", "Greens", "party-greens")]
    [InlineData("deputies.json", "\"id\": \"bolat\"", "Bolat", "deputy-bolat")]
    [InlineData("acts.json", "\"id\": \"reform-2022\"", "“Brought the districts back.”", "act-reform-2022")]
    [InlineData("districts/2.json", "\"number\": 2", "No. 2", "district-2")]
    public async Task Every_record_can_be_contradicted(string file, string place, string label, string id)
    {
        dataset.Replace(
            file,
            place,
            $$"""{{place}}, "citations": [{ "source": "gazette", "field": "colour", "states": "red" }]"""
        );

        var contradiction = Assert.Single(await dataset.ContradictionsAsync());

        Assert.Equal($"value-{id}-colour", contradiction.Id);
        Assert.Equal($"{label}, colour: this dataset says nothing, “Gazette” says red.", contradiction.Message);
        Assert.Equal(id, Subject(contradiction));
    }

    [Fact]
    public async Task A_source_is_called_by_its_short_name()
    {
        dataset.Replace(
            "sources.json",
            "{ \"id\": \"gazette\"",
            "{ \"id\": \"gazette\", \"shortName\": \"the gazette\""
        );
        Cite("""{ "source": "gazette", "field": "sinceYear", "states": "2022" }""");

        Assert.Equal(
            [
                "value-incarnation-2-2023-sinceYear No. 2 since 2023, beginning: this dataset says 2023, the gazette "
                    + "says 2022.",
            ],
            await dataset.ContradictionLinesAsync()
        );
    }

    private static string Subject(Contradiction contradiction) =>
        Assert.Single(
            new[]
            {
                ("legislature", contradiction.LegislatureId),
                ("district", contradiction.DistrictId),
                ("incarnation", contradiction.IncarnationId),
                ("region", contradiction.RegionId),
                ("area", contradiction.AreaId),
                ("settlement", contradiction.SettlementId),
                ("election", contradiction.ElectionId),
                ("contest", contradiction.ContestId),
                ("deputy", contradiction.DeputyId),
                ("mandate", contradiction.MandateId),
                ("party", contradiction.PartyId),
                ("act", contradiction.ActId),
            }
                .Where(s => s.Item2 is not null)
                .Select(s => $"{s.Item1}-{s.Item2}")
        );

    private void Cite(string citations) =>
        dataset.Replace(
            "districts/2.json",
            "\"since\": \"2023-01-01\"",
            $"\"since\": \"2023-01-01\", \"citations\": [{citations}]"
        );
}
