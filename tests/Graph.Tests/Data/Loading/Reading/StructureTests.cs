namespace Graph.Tests.Data.Loading.Reading;

public sealed class StructureTests : IDisposable
{
    private readonly TestDataset dataset = new();

    public void Dispose() => dataset.Dispose();

    [Theory]
    [InlineData(
        "districts/1.json",
        "\"since\": \"2023-01-01\",",
        "",
        "$.incarnations[0] The key `since` is missing here. Add it. When this life begins."
    )]
    [InlineData(
        "deputies.json",
        "\"en\": \"Aigerim\", ",
        "",
        "$.deputies[0].names The key `en` is missing here. Add it. English."
    )]
    [InlineData(
        "districts/1.json",
        ", \"note\": \"Counted.\"",
        "",
        "$.incarnations[0].citations[0] The key `note` is missing here. Add it. "
            + "Where a value is derived, `note` says how it was derived."
    )]
    [InlineData(
        "settlements.json",
        "\"region\": \"north\"",
        "\"regoin\": \"north\"",
        "$.settlements[0].regoin `regoin` is not a key here. Did you mean `region`? "
            + "The keys are `id`, `region`, `names`, `otherNames`, `citations`."
    )]
    [InlineData(
        "dataset.json",
        "\"title\"",
        "\"a b\": 1, \"title\"",
        "$['a b'] `a b` is not a key here. "
            + "The keys are `$schema`, `title`, `description`, `licence`, `attribution`, `gatheredOn`."
    )]
    [InlineData(
        "districts/1.json",
        "\"number\": 1",
        "\"number\": \"1\"",
        "$.number This is of type string. Write a value of type integer; where nothing is known, leave out the key if it may be missing."
    )]
    [InlineData(
        "districts/1.json",
        "\"seat\": \"hilltown\"",
        "\"seat\": null",
        "$.incarnations[0].seat This is of type null. "
            + "Write a value of type string; where nothing is known, leave out the key if it may be missing."
    )]
    [InlineData(
        "deputies.json",
        "\"FORMER\"",
        "\"FORMR\"",
        "$.deputies[0].otherNames[0].kind `FORMR` is not possible here. Did you mean `FORMER`? "
            + "The values are `FORMER`, `VARIANT`."
    )]
    [InlineData(
        "deputies.json",
        "\"sinceYear\": 1990",
        "\"sinceYear\": 190",
        "$.deputies[0].otherNames[0].sinceYear 190 is too small. Write 1900 or more."
    )]
    [InlineData(
        "districts/1.json",
        "\"NE\"",
        "\"NNE\"",
        "$.incarnations[0].borders[0].direction `NNE` is not possible here. Did you mean `NE`? "
            + "The values are `N`, `NE`, `E`, `SE`, `S`, `SW`, `W`, `NW`."
    )]
    [InlineData(
        "acts.json",
        "\"reform-2022\"",
        "\"Reform 2022\"",
        "$.acts[0].id `Reform 2022` does not have the form of what belongs here. "
            + "A readable ID: lower-case letters of ASCII, digits, single hyphens."
    )]
    [InlineData(
        "districts/1.json",
        "\"percent\": 46.7",
        "\"percent\": 146.7",
        "$.incarnations[0].contests[0].percent 146.7 is too large. Write 100 or less."
    )]
    [InlineData(
        "elections.json",
        "\"listPercent\": 60.5",
        "\"listPercent\": -1",
        "$.elections[0].partyResults[0].listPercent -1 is too small. Write 0 or more."
    )]
    [InlineData(
        "elections.json",
        "\"listPercent\": 60.5",
        "\"listVotes\": 2147483648",
        "$.elections[0].partyResults[0].listVotes 2147483648 is too large. Write 2147483647 or less."
    )]
    [InlineData(
        "sources.json",
        "\"Gazette\"",
        "\"\"",
        "$.sources[1].title This text is empty. Write it; where nothing is known, leave out the key if it may be missing."
    )]
    [InlineData(
        "districts/1.json",
        "[\"laketown\"]",
        "[\"laketown\", \"laketown\"]",
        "$.incarnations[0].settlements[1] `laketown` stands in this list for the second time. Keep one of the two."
    )]
    [InlineData(
        "sources.json",
        "https://example.org/almanac",
        "example.org",
        "$.sources[0].url `example.org` is not a web address. Write it whole, e.g. `https://example.org/page`."
    )]
    [InlineData(
        "acts.json",
        "2022-12-24",
        "2022-02-30",
        "$.acts[0].decided The calendar has no `2022-02-30`. Write a day like `2023-01-01`."
    )]
    [InlineData(
        "acts.json",
        "2022-12-24",
        "2022-12-4",
        "$.acts[0].decided `2022-12-4` does not have the form of what belongs here. "
            + "A day, e.g. `2023-01-01`, or a year where only that is known, e.g. `2004`."
    )]
    [InlineData(
        "elections.json",
        "2004-09-19",
        "2004-09-31",
        "$.elections[0].firstRound The calendar has no `2004-09-31`. Write a day like `2023-01-01`."
    )]
    [InlineData(
        "districts/1.json",
        "\"number\": 1",
        "\"number\": 1.0",
        "$.number This value does not fit the schema: It has another form. "
            + "Compare it with `schema/dataset.schema.json`."
    )]
    public async Task A_file_that_breaks_the_schema_is_told_where_and_how(
        string file,
        string text,
        string replacement,
        string fault
    )
    {
        dataset.Replace(file, text, replacement);

        Assert.Equal([$"{file} {fault}"], await dataset.FaultsAsync());
    }

    [Fact]
    public async Task A_text_longer_than_the_database_takes_is_refused()
    {
        dataset.Replace("sources.json", "\"Gazette\"", $"\"{new string('x', 501)}\"");

        Assert.Equal(
            ["sources.json $.sources[1].title This text is too long. Shorten it to 500 characters."],
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task A_district_without_lives_is_refused()
    {
        dataset.Write("districts/3.json", """{ "number": 3, "names": { "en": "No. 3" }, "incarnations": [] }""");

        Assert.Equal(
            [
                "districts/3.json $.incarnations This list is empty. Add an item. Its known lives. "
                    + "The ordinal, the predecessor and the successor follow from their dates.",
            ],
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task A_condition_that_does_not_hold_is_no_fault_of_its_own()
    {
        dataset
            .Replace("districts/1.json", "\"NE\", \"citations\": [{", "\"X\", \"citations\": [{ \"derived\": false,")
            .Replace("districts/1.json", "\"number\": 1", "\"number\": 0");

        Assert.Equal(
            [
                "districts/1.json $.incarnations[0].borders[0].direction `X` is not possible here. Did you mean `E`? "
                    + "The values are `N`, `NE`, `E`, `SE`, `S`, `SW`, `W`, `NW`.",
                "districts/1.json $.number 0 is too small. Write 1 or more.",
            ],
            await dataset.FaultsAsync()
        );
    }
}
