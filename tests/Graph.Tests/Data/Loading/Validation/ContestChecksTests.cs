namespace Graph.Tests.Data.Loading.Validation;

public sealed class ContestChecksTests : IDisposable
{
    private const string Contest = "{ \"election\": 2023, \"winner\": \"bolat\"";

    private readonly TestDataset dataset = new();

    public void Dispose() => dataset.Dispose();

    [Fact]
    public async Task A_district_votes_once_an_election()
    {
        dataset.Replace("districts/1.json", Contest, $"{{ \"election\": 2023 }}, {Contest}");

        Assert.Equal(
            [
                "districts/1.json $.incarnations[0].contests[1].election "
                    + "The contest of 2023 stands already at `$.incarnations[0].contests[0]`. Make them one.",
            ],
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task Of_two_lives_of_a_year_the_one_votes_that_stands_on_the_day()
    {
        dataset.Replace(
            "districts/1.json",
            "\"since\": \"2004\",\n      \"until\": \"2007\",",
            "\"since\": \"2004-09-20\",\n      \"until\": \"2007\","
        );

        Assert.Contains(
            "districts/1.json $.incarnations[1].contests[0].election `1-2004` did not stand on 2004-09-19: "
                + "it stood from `2004-09-20` until `2007`. Move the contest to the life that did, or remove it.",
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task A_district_votes_only_while_it_stands()
    {
        dataset.Replace("districts/1.json", Contest, $"{{ \"election\": 2012 }}, {Contest}");

        Assert.Equal(
            [
                "districts/1.json $.incarnations[0].contests[0].election The election of 2012 was without districts. "
                    + "Remove this contest, or that election's `withoutDistricts`.",
                "districts/1.json $.incarnations[0].contests[0].election `1-2023` did not stand in 2012: "
                    + "it stands since `2023-01-01`. Move the contest to the life that did, or remove it.",
            ],
            await dataset.FaultsAsync()
        );
    }
}
