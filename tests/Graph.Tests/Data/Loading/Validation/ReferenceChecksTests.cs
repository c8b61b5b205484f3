namespace Graph.Tests.Data.Loading.Validation;

public sealed class ReferenceChecksTests : IDisposable
{
    private readonly TestDataset dataset = new();

    public void Dispose() => dataset.Dispose();

    [Theory]
    [InlineData("regions.json", "splitFrom", "north", "nort", "region", "regions.json", "$.regions[1].splitFrom")]
    [InlineData(
        "regions.json",
        "centre",
        "hilltown",
        "hiltown",
        "settlement",
        "settlements.json",
        "$.regions[0].centre"
    )]
    [InlineData("settlements.json", "region", "north", "nort", "region", "regions.json", "$.settlements[0].region")]
    [InlineData(
        "elections.json",
        "party",
        "greens",
        "green",
        "party",
        "parties.json",
        "$.elections[0].partyResults[0].party"
    )]
    [InlineData("districts/1.json", "region", "north", "nort", "region", "regions.json", "$.incarnations[0].region")]
    [InlineData(
        "districts/1.json",
        "formedBy",
        "reform-2022",
        "reform-2023",
        "act",
        "acts.json",
        "$.incarnations[0].formedBy"
    )]
    [InlineData(
        "districts/1.json",
        "seat",
        "hilltown",
        "hiltown",
        "settlement",
        "settlements.json",
        "$.incarnations[0].seat"
    )]
    [InlineData(
        "districts/1.json",
        "area",
        "north-hills",
        "north-hill",
        "area",
        "areas.json",
        "$.incarnations[0].coverage[0].area"
    )]
    [InlineData(
        "districts/1.json",
        "to",
        "2-2023",
        "2-2022",
        "incarnation",
        "districts/2.json",
        "$.incarnations[0].borders[0].to"
    )]
    [InlineData(
        "districts/1.json",
        "winner",
        "bolat",
        "bolath",
        "deputy",
        "deputies.json",
        "$.incarnations[0].contests[0].winner"
    )]
    [InlineData(
        "districts/1.json",
        "party",
        "independent",
        "independant",
        "party",
        "parties.json",
        "$.incarnations[0].contests[0].party"
    )]
    [InlineData(
        "districts/1.json",
        "deputy",
        "bolat",
        "bolath",
        "deputy",
        "deputies.json",
        "$.incarnations[0].mandates[0].deputy"
    )]
    [InlineData(
        "elections.json",
        "source",
        "almanac",
        "almanach",
        "source",
        "sources.json",
        "$.elections[1].withoutDistricts.citations[0].source"
    )]
    public async Task An_ID_of_no_record_gets_a_suggestion(
        string file,
        string key,
        string id,
        string misspelt,
        string noun,
        string home,
        string path
    )
    {
        dataset.Replace(file, $"\"{key}\": \"{id}\"", $"\"{key}\": \"{misspelt}\"");

        Assert.Equal(
            [
                $"{file} {path} There is no {noun} `{misspelt}`. Did you mean `{id}`? "
                    + $"Correct the ID, or add the {noun} to `{home}`.",
            ],
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task The_source_of_every_citation_exists()
    {
        dataset
            .Replace(
                "districts/1.json",
                "\"NE\", \"citations\": [{ \"source\": \"almanac\"",
                "\"NE\", \"citations\": [{ \"source\": \"x\""
            )
            .Replace("districts/1.json", "{ \"source\": \"almanac\", \"derived\"", "{ \"source\": \"y\", \"derived\"");

        Assert.Equal(
            [
                "districts/1.json $.incarnations[0].borders[0].citations[0].source There is no source `x`. "
                    + "Correct the ID, or add the source to `sources.json`.",
                "districts/1.json $.incarnations[0].citations[0].source There is no source `y`. "
                    + "Correct the ID, or add the source to `sources.json`.",
            ],
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task The_election_of_a_contest_exists()
    {
        dataset.Replace("elections.json", "\"year\": 2004", "\"year\": 2005");

        Assert.Equal(
            [
                "districts/1.json $.incarnations[1].contests[0].election There is no election `2004`. "
                    + "Did you mean `2005`? Correct the ID, or add the election to `elections.json`.",
            ],
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task Towns_of_a_life_exist()
    {
        dataset.Replace("districts/1.json", "[\"laketown\"]", "[\"lakestown\"]");

        Assert.Equal(
            [
                "districts/1.json $.incarnations[0].settlements[0] There is no settlement `lakestown`. "
                    + "Did you mean `laketown`? Correct the ID, or add the settlement to `settlements.json`.",
            ],
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task Lives_in_a_file_that_cannot_be_read_are_not_reported_as_missing()
    {
        dataset.Replace("districts/2.json", "\"number\": 2", "\"number\": 0");

        Assert.Equal(["districts/2.json $.number 0 is too small. Write 1 or more."], await dataset.FaultsAsync());
    }
}
