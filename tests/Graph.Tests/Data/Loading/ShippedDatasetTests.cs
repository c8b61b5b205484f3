using Graph.Data.Model;
using Microsoft.EntityFrameworkCore;

namespace Graph.Tests.Data.Loading;

public sealed class ShippedDatasetTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "dataset", "kz-majilis");

    [Fact]
    public async Task The_shipped_dataset_loads_without_errors()
    {
        using var host = TestHost.Create();
        await host.LoadAsync(Folder);

        await using var context = host.Context();
        var lives = await context.Incarnations.Where(i => i.DistrictId == "12").OrderBy(i => i.Ordinal).ToListAsync();
        Assert.Equal(["12-2004", "12-2023"], lives.Select(l => l.Id));
        Assert.Equal(["aktobe-region", "almaty-region"], lives.Select(l => l.RegionId));
    }

    [Theory]
    [InlineData(1995, 67, 67, null, null, 79.0, null)]
    [InlineData(1999, 77, 67, 10, 8411757, 62.5, 4892330)]
    [InlineData(2004, 77, 67, 10, null, 56.49, 4757773)]
    [InlineData(2007, 107, 0, 98, 8891561, 68.4, 5935625)]
    [InlineData(2012, 107, 0, 98, null, 75.45, 6941220)]
    [InlineData(2016, 107, 0, 98, 9810852, 77.12, 7522868)]
    [InlineData(2021, 107, 0, 98, 11919241, 63.25, 7241562)]
    [InlineData(2023, 98, 29, 69, 12035578, 54.19, 6366441)]
    public async Task An_election_has_these_figures(
        int year,
        int seats,
        int constituencySeats,
        int? listSeats,
        int? registered,
        double turnout,
        int? listVotes
    )
    {
        using var host = TestHost.Create();
        await host.LoadAsync(Folder);
        await using var context = host.Context();

        var election = await context.Elections.SingleAsync(e => e.Year == year);

        Assert.Equal(
            (seats, constituencySeats, listSeats, registered, turnout, listVotes),
            (
                election.Seats,
                election.ConstituencySeats,
                election.ListSeats,
                election.RegisteredVoters,
                election.TurnoutPercent,
                election.ListVotes
            )
        );
    }

    [Fact]
    public async Task Votes_for_lists_and_against_all_are_what_list_votes_say()
    {
        using var host = TestHost.Create();
        await host.LoadAsync(Folder);
        await using var context = host.Context();

        var elections = await context.Elections.Include(e => e.PartyResults).OrderBy(e => e.Year).ToListAsync();

        // 1999: the source's own total is nine more than its parts. 2021: no source read has the votes of all lists.
        Assert.Equal(
            [(1999, 9), (2004, 0), (2007, 0), (2012, 0), (2016, 0), (2021, 641641), (2023, 0)],
            elections
                .Where(e => e.ListVotes is not null)
                .Select(e =>
                    (e.Year, e.ListVotes - e.PartyResults.Sum(r => r.ListVotes ?? 0) - (e.AgainstAllVotes ?? 0) ?? 0)
                )
        );
    }

    [Fact]
    public async Task Contests_that_were_not_held_cite_what_says_so_of_them()
    {
        using var host = TestHost.Create();
        await host.LoadAsync(Folder);
        await using var context = host.Context();

        var contests = await context
            .Contests.Include(c => c.Citations)
            .Where(c => c.IncarnationId == null)
            .ToListAsync();

        Assert.Equal(4 * 29, contests.Count);
        Assert.All(
            contests.Where(c => c.DistrictId == "12"),
            c => Assert.Equal(("wp-12", false), (Assert.Single(c.Citations).SourceId, c.Citations[0].Derived))
        );
        Assert.All(
            contests.Where(c => c.DistrictId != "12"),
            c => Assert.True(Assert.Single(c.Citations) is { Derived: true, SourceId: not "wp-12" })
        );
    }

    [Fact]
    public async Task Names_in_Latin_Kazakh_follow_the_alphabet_of_2021()
    {
        using var host = TestHost.Create();
        await host.LoadAsync(Folder);
        await using var context = host.Context();

        var names = await context
            .Names.Where(n => n.Language == Language.KkLatn && n.Kind == NameKind.Main && n.RegionId != null)
            .Select(n => n.Text)
            .ToListAsync();

        Assert.Equal(20, names.Count);
        Assert.All(names, n => Assert.Matches("^[A-ZÄĞIŊÖŞŪÜ][a-zäğıŋöşūü]+( [A-ZÄĞIŊÖŞŪÜa-zäğıŋöşūü]+)*$", n));
        Assert.Contains("Jetısu oblysy", names);
        Assert.Contains("Şyğys Qazaqstan oblysy", names);
    }

    [Fact]
    public async Task Mandates_of_2004_end_on_the_day_of_the_dissolution()
    {
        using var host = TestHost.Create();
        await host.LoadAsync(Folder);
        await using var context = host.Context();

        var ends = await context.Mandates.Where(m => m.SinceYear == 2004).Select(m => m.UntilDate).ToListAsync();

        Assert.Equal(Enumerable.Repeat((DateOnly?)new DateOnly(2007, 6, 20), 7), ends);
    }
}
