using Graph.Data;
using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;

namespace Graph.Tests.Data.Loading.Rows;

public sealed class DatasetRowsTests : IAsyncLifetime, IDisposable
{
    private readonly TestDataset dataset = new();
    private readonly IHost host = TestHost.Create();

    public Task InitializeAsync() => host.LoadAsync(dataset.Folder);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        host.Dispose();
        dataset.Dispose();
    }

    [Fact]
    public async Task Lives_are_counted_and_linked_in_order_of_time()
    {
        await using var context = host.Context();
        var lives = await context.Incarnations.Where(i => i.DistrictId == "1").OrderBy(i => i.Ordinal).ToListAsync();

        Assert.Equal(["1-2004", "1-2023"], lives.Select(l => l.Id));
        Assert.Equal([1, 2], lives.Select(l => l.Ordinal));
        Assert.Equal([null, "1-2004"], lives.Select(l => l.PredecessorId));
    }

    [Fact]
    public async Task A_year_sets_the_year_and_a_day_sets_both()
    {
        await using var context = host.Context();
        var past = await context.Incarnations.SingleAsync(i => i.Id == "1-2004");
        var present = await context.Incarnations.SingleAsync(i => i.Id == "1-2023");

        Assert.Equal((2004, null, 2007, null), (past.SinceYear, past.SinceDate, past.UntilYear, past.UntilDate));
        Assert.Equal((2023, new DateOnly(2023, 1, 1)), (present.SinceYear, present.SinceDate));
        Assert.Equal((null, null), (present.UntilYear, present.UntilDate));
    }

    [Fact]
    public async Task Days_for_comparisons_take_the_whole_of_a_year()
    {
        await using var context = host.Context();
        var past = await context.Incarnations.SingleAsync(i => i.Id == "1-2004");
        var mandate = await context.Mandates.SingleAsync(m => m.Id == "1-2023-bolat");

        Assert.Equal((new DateOnly(2004, 1, 1), new DateOnly(2008, 1, 1)), (past.FirstDay, past.EndDay));
        Assert.Equal((new DateOnly(2023, 3, 28), DateOnly.MaxValue), (mandate.FirstDay, mandate.EndDay));
    }

    [Fact]
    public async Task The_seat_is_one_of_the_towns()
    {
        await using var context = host.Context();
        var life = await context.Incarnations.Include(i => i.Settlements).SingleAsync(i => i.Id == "1-2023");

        Assert.Equal("hilltown", life.SeatId);
        Assert.Equal(["hilltown", "laketown"], life.Settlements.Select(s => s.Id).Order());
    }

    [Fact]
    public async Task The_centre_of_a_region_is_kept_with_the_settlement()
    {
        await using var context = host.Context();

        Assert.Equal("north", (await context.Settlements.SingleAsync(s => s.Id == "hilltown")).CentreOfId);
        Assert.Null((await context.Settlements.SingleAsync(s => s.Id == "laketown")).CentreOfId);
    }

    [Fact]
    public async Task Every_district_has_a_contest_in_an_election_without_districts()
    {
        await using var context = host.Context();
        var contests = await context
            .Contests.Include(c => c.Citations.OrderBy(s => s.Id))
            .Where(c => c.ElectionId == "2012")
            .OrderBy(c => c.DistrictId)
            .ToListAsync();

        Assert.Equal(["1-2012", "2-2012"], contests.Select(c => c.Id));
        Assert.All(contests, c => Assert.Equal(ContestStatus.DistrictNotStanding, c.Status));
        Assert.All(contests, c => Assert.Equal("All seats were filled from lists.", c.Note));
        Assert.All(contests, c => Assert.Null(c.IncarnationId));
        Assert.All(contests, c => Assert.Equal(["almanac", "gazette"], c.Citations.Select(s => s.SourceId)));
        Assert.Equal(4, contests.SelectMany(c => c.Citations).Select(c => c.Id).Distinct().Count());
    }

    [Fact]
    public async Task A_mandate_knows_the_contest_in_which_it_was_won()
    {
        await using var context = host.Context();
        var mandate = await context.Mandates.Include(m => m.WonIn).SingleAsync(m => m.Id == "1-2023-bolat");

        Assert.Equal("1-2023", mandate.WonInId);
        Assert.Equal((46.7, "independent"), (mandate.WonIn?.Percent, mandate.WonIn?.PartyId));
    }

    [Fact]
    public async Task Each_side_of_a_border_is_a_row_with_its_own_citations()
    {
        await using var context = host.Context();
        var borders = await context.Borders.Include(b => b.Citations).OrderBy(b => b.FromId).ToListAsync();

        Assert.Equal(
            [("1-2023", "2-2023", Compass.NE, 1), ("2-2023", "1-2023", Compass.W, 0)],
            borders.Select(b => (b.FromId, b.ToId, b.Direction ?? default, b.Citations.Count))
        );
    }

    [Fact]
    public async Task Names_belong_to_their_bearer_in_the_order_of_the_file()
    {
        await using var context = host.Context();
        var names = await context.Names.Where(n => n.DeputyId == "aigerim").OrderBy(n => n.Id).ToListAsync();

        Assert.Equal(
            [
                (Language.En, "Aigerim", NameKind.Main, null),
                (Language.Kk, "Әйгерім", NameKind.Main, null),
                (Language.KkLatn, "Ai", NameKind.Former, (int?)1999),
            ],
            names.Select(n => (n.Language, n.Text, n.Kind, n.UntilYear))
        );
    }

    [Fact]
    public async Task The_same_files_give_the_same_numbers()
    {
        using var other = TestHost.Create();
        await other.LoadAsync(dataset.Folder);

        Assert.Equal(await NumbersAsync(host), await NumbersAsync(other));
    }

    private static async Task<List<string>> NumbersAsync(IHost host)
    {
        await using GraphDbContext context = host.Context();
        var names = await context.Names.OrderBy(n => n.Id).Select(n => $"{n.Id} {n.Text}").ToListAsync();
        var citations = await context
            .Citations.OrderBy(c => c.Id)
            .Select(c => $"{c.Id} {c.SourceId} {c.ContestId} {c.IncarnationId} {c.BorderToId}")
            .ToListAsync();
        return [.. names, .. citations];
    }
}
