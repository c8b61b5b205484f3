using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Data.Loading.Rows;

public sealed class CompletenessRowsTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "dataset", "kz-majilis");

    [Theory]
    [InlineData(1999, CompletenessFact.District, 0, 67)]
    [InlineData(2004, CompletenessFact.District, 8, 67)]
    [InlineData(2004, CompletenessFact.Winner, 7, 67)]
    [InlineData(2004, CompletenessFact.Percent, 1, 67)]
    [InlineData(2023, CompletenessFact.District, 29, 29)]
    [InlineData(2023, CompletenessFact.Region, 27, 29)]
    [InlineData(2023, CompletenessFact.Borders, 8, 29)]
    [InlineData(2023, CompletenessFact.Deputy, 8, 29)]
    public async Task A_fact_is_counted_against_all_districts_that_existed(
        int year,
        CompletenessFact fact,
        int known,
        int existed
    )
    {
        using var host = TestHost.Create();
        await host.LoadAsync(Folder);
        await using var context = host.Context();

        var counted = await context.Completeness.SingleAsync(c => c.Election.Year == year && c.Fact == fact);

        Assert.Equal((known, existed), (counted.Known, counted.Existed));
    }

    [Fact]
    public async Task An_election_says_what_is_missing()
    {
        using var host = TestHost.Create();
        await host.LoadAsync(Folder);
        await using var context = host.Context();

        Assert.Equal(
            [
                "Of the 67 districts of this election, none is in this dataset.",
                "Of the 67 districts of this election, none is in this dataset.",
                "Of the 67 districts of this election, 8 are in this dataset.",
                null,
                null,
                null,
                null,
                "All 29 districts of this election are in this dataset, but the winner is known of 8 of them.",
            ],
            await context.Elections.OrderBy(e => e.Year).Select(e => e.CompletenessNote).ToListAsync()
        );
    }

    [Fact]
    public async Task An_election_without_districts_has_nothing_to_count()
    {
        using var host = TestHost.Create();
        await host.LoadAsync(Folder);
        await using var context = host.Context();

        Assert.Equal(
            [1995, 1999, 2004, 2023],
            await context.Completeness.Select(c => c.Election.Year).Distinct().OrderBy(y => y).ToListAsync()
        );
    }
}
