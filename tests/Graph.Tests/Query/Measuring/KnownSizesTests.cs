using Graph.Query.Execution;
using Graph.Query.Measuring;
using Graph.Tests.Databases;
using Graph.Tests.Peer.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Graph.Tests.Query.Measuring;

public sealed class KnownSizesTests : IAsyncDisposable
{
    private readonly InMemoryDatabase database = new();
    private readonly FakeTimeProvider clock = new(GraphServer.Today);
    private string revision = "first";
    private int asked;
    private int opened;
    private bool fails;

    [Fact]
    public async Task Nothing_is_known_before_the_first_count()
    {
        var sizes = Sizes();

        Assert.Equal(ListSizes.Unknown.RowsOf(typeof(Region)), sizes.Current.RowsOf(typeof(Region)));
        await sizes.RenewAsync();

        Assert.Equal(0, sizes.Current.RowsOf(typeof(Region)));
    }

    [Fact]
    public async Task A_revision_is_counted_once()
    {
        var sizes = Sizes();

        await sizes.RenewAsync();
        await sizes.RenewAsync();

        Assert.Equal((2, 1), (asked, opened));
    }

    [Fact]
    public async Task Another_revision_is_counted_in_the_background_while_the_last_sizes_hold()
    {
        var sizes = Sizes();
        await sizes.RenewAsync();
        await AddRegionAsync();
        revision = "second";

        Assert.Equal(0, sizes.Current.RowsOf(typeof(Region))); // trusted for ten seconds
        Assert.Equal(1, asked);
        clock.Advance(TimeSpan.FromSeconds(11));
        Assert.Equal(0, sizes.Current.RowsOf(typeof(Region))); // the last ones, whoever counts meanwhile
        await sizes.RenewAsync(); // ends together with that

        Assert.Equal(1, sizes.Current.RowsOf(typeof(Region)));
    }

    [Fact]
    public async Task The_last_sizes_hold_while_the_database_fails_and_counting_is_tried_again()
    {
        var sizes = Sizes();
        await AddRegionAsync();
        await sizes.RenewAsync();
        revision = "second";
        fails = true;

        await sizes.RenewAsync();
        Assert.Equal(1, sizes.Current.RowsOf(typeof(Region)));
        fails = false;
        await AddRegionAsync();
        await sizes.RenewAsync();

        Assert.Equal(2, sizes.Current.RowsOf(typeof(Region)));
    }

    [Fact]
    public async Task What_was_counted_while_something_else_was_loaded_is_of_no_edition()
    {
        var editions = new Queue<string?>(["first", "first", "first", "second"]);
        var sizes = Sizes((_, _) => Task.FromResult(editions.Dequeue()));

        await sizes.RenewAsync();
        Assert.Equal("first", sizes.Current.Edition);
        revision = "second";
        await sizes.RenewAsync();

        Assert.Null(sizes.Current.Edition);
    }

    [Fact]
    public async Task What_was_counted_is_of_no_edition_where_nobody_tells_them_apart()
    {
        var sizes = Sizes();

        await sizes.RenewAsync();

        Assert.Null(sizes.Current.Edition);
    }

    public ValueTask DisposeAsync() => database.DisposeAsync();

    private KnownSizes Sizes(EditionRevision? edition = null) =>
        new(
            OpenAsync,
            new QueriedRows(),
            DirectRunner.Instance,
            AskAsync,
            clock,
            NullLogger<KnownSizes>.Instance,
            edition
        );

    private Task<string> AskAsync(CancellationToken cancellation)
    {
        asked++;
        return Task.FromResult(revision);
    }

    private Task<DbContext> OpenAsync(CancellationToken cancellation)
    {
        opened++;
        return fails ? throw new TimeoutException() : Task.FromResult<DbContext>(Open());
    }

    private PeerDbContext Open()
    {
        var options = new DbContextOptionsBuilder<PeerDbContext>();
        database.Use(options);
        return new(options.Options);
    }

    private async Task AddRegionAsync()
    {
        await using var context = Open();
        var id = await context.Set<Region>().CountAsync() + 1;
        context.Add(
            new Region
            {
                Id = id,
                Name = "Aktobe Region",
                IsoCode = $"KZ-{id}",
                Kind = RegionKind.Region,
            }
        );
        await context.SaveChangesAsync();
    }
}
