namespace Graph.Tests.Data.Loading.Validation;

public sealed class LifeChecksTests : IDisposable
{
    private readonly TestDataset dataset = new();

    public void Dispose() => dataset.Dispose();

    [Fact]
    public async Task A_life_ends_after_it_begins()
    {
        dataset.Replace(
            "districts/2.json",
            "\"since\": \"2023-01-01\"",
            "\"since\": \"2023-01-01\", \"until\": \"2022-12-31\""
        );

        Assert.Contains(
            "districts/2.json $.incarnations[0].until `2022-12-31` is before `since`, which is `2023-01-01`. "
                + "Correct one of them.",
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task Of_two_lives_that_begin_in_one_year_the_later_has_a_day()
    {
        dataset.Replace(
            "districts/2.json",
            "[{ \"since\"",
            "[{ \"since\": \"2021\", \"until\": \"2021\" }, { \"since\": \"2021\", \"until\": \"2022\" }, { \"since\""
        );

        Assert.Contains(
            "districts/2.json $.incarnations[1].since `2-2021` begins in the same year as `$.incarnations[0]`, "
                + "and both would have that ID. Make them one, or write the day on which the later one begins.",
            await dataset.FaultsAsync()
        );
    }

    [Theory]
    [InlineData("2023", "2023")]
    [InlineData("2023-01-01", "2023-05-01")]
    public async Task Two_lives_may_begin_in_one_year(string since, string until)
    {
        dataset.Replace(
            "districts/2.json",
            "[{ \"since\": \"2023-01-01\"",
            $"[{{ \"since\": \"2023-05-01\" }}, {{ \"since\": \"{since}\", \"until\": \"{until}\""
        );
        using var host = TestHost.Create();
        await host.LoadAsync(dataset.Folder);

        await using var context = host.Context();
        var lives = context.Incarnations.Where(i => i.DistrictId == "2").OrderBy(i => i.Ordinal);
        Assert.Equal(["2-2023", "2-2023-05-01"], lives.Select(l => l.Id));
    }

    [Fact]
    public async Task A_life_that_still_stands_is_the_last()
    {
        dataset.Replace("districts/2.json", "[{ \"since\"", "[{ \"since\": \"2020\" }, { \"since\"");

        Assert.Equal(
            [
                "districts/2.json $.incarnations[1].since `2-2023` begins while `2-2020` still stands. "
                    + "Write `until` there, or correct `since` here.",
            ],
            await dataset.FaultsAsync()
        );
    }

    [Theory]
    [InlineData("2024")]
    [InlineData("2023-01-02")]
    public async Task Lives_do_not_overlap(string until)
    {
        dataset.Replace(
            "districts/2.json",
            "[{ \"since\"",
            $"[{{ \"since\": \"2020\", \"until\": \"{until}\" }}, {{ \"since\""
        );

        Assert.Equal(
            [
                "districts/2.json $.incarnations[1].since "
                    + $"`2-2023` begins before `2-2020` ends, which is `{until}`. Correct one of them.",
            ],
            await dataset.FaultsAsync()
        );
    }

    [Fact]
    public async Task A_life_does_not_outlast_the_next_one()
    {
        dataset.Replace(
            "districts/2.json",
            "[{ \"since\"",
            "[{ \"since\": \"2018\", \"until\": \"2020-06-01\" }, { \"since\": \"2020\", \"until\": \"2020-03-01\" }, { \"since\""
        );

        Assert.Equal(
            [
                "districts/2.json $.incarnations[1].since "
                    + "`2-2020` begins before `2-2018` ends, which is `2020-06-01`. Correct one of them.",
            ],
            await dataset.FaultsAsync()
        );
    }

    [Theory]
    [InlineData("2022")]
    [InlineData("2023")]
    [InlineData("2023-01-01")]
    public async Task A_life_may_begin_on_the_first_day_without_the_one_before(string until)
    {
        dataset.Replace(
            "districts/2.json",
            "[{ \"since\"",
            $"[{{ \"since\": \"2020\", \"until\": \"{until}\" }}, {{ \"since\""
        );
        using var host = TestHost.Create();

        await host.LoadAsync(dataset.Folder);
    }
}
