namespace Graph.Tests.Data.Loading.Validation;

public sealed class ElectionChecksTests : IDisposable
{
    private readonly TestDataset dataset = new();

    public void Dispose() => dataset.Dispose();

    [Fact]
    public async Task The_second_round_follows_the_first()
    {
        dataset.Replace("elections.json", "2004-10-03", "2004-09-03");

        Assert.Equal(
            [
                "elections.json $.elections[0].secondRound The second round is before the first. "
                    + "Correct one of the days.",
            ],
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task A_party_has_one_result_an_election()
    {
        dataset.Replace(
            "elections.json",
            "[{ \"party\": \"greens\"",
            "[{ \"party\": \"greens\" }, { \"party\": \"greens\""
        );

        Assert.Equal(
            [
                "elections.json $.elections[0].partyResults[1].party "
                    + "The result of `greens` stands already at `$.elections[0].partyResults[0]`. Make them one.",
            ],
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task No_district_stood_in_an_election_without_districts()
    {
        dataset.Replace("districts/2.json", "\"since\": \"2023-01-01\"", "\"since\": \"2011\"");

        Assert.Contains(
            "elections.json $.elections[1].withoutDistricts `2-2011` stood in 2012: it stands since `2011`. "
                + "Correct its years, or remove this key.",
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task A_page_that_says_why_a_district_did_not_vote_is_one_of_a_known_district()
    {
        dataset.Replace(
            "elections.json",
            "\"withoutDistricts\": {",
            "\"withoutDistricts\": { \"districts\": [{ \"district\": 9, \"note\": \"Defunct\" }],"
        );

        Assert.Equal(
            [
                "elections.json $.elections[1].withoutDistricts.districts[0].district There is no district `9`. "
                    + "Correct the ID, or add the district to `districts/9.json`.",
            ],
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task A_district_whose_file_cannot_be_read_is_not_missed_as_well()
    {
        dataset.Replace(
            "elections.json",
            "\"withoutDistricts\": {",
            "\"withoutDistricts\": { \"districts\": [{ \"district\": 2, \"note\": \"Defunct\" }],"
        );
        dataset.Write("districts/2.json", "{");

        Assert.All(
            await dataset.FaultsAsync(),
            fault => Assert.StartsWith("districts/2.json ", fault, StringComparison.Ordinal)
        );
    }
}
