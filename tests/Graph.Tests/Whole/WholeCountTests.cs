using System.Text.Json.Nodes;
using Graph.Http.Caching;
using Graph.Query.Execution;
using Graph.Query.Measuring;
using Graph.Tests.Databases;
using Graph.Tests.Whole.Model;
using Graph.Tests.Whole.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Whole;

/// <summary>How many rows a long list has is known for as long as the same is loaded, and tells nothing of anything else.</summary>
public abstract class WholeCountTests(ITestDatabase database) : IAsyncLifetime
{
    /// <summary>Enough for it to be worth to know how many they are.</summary>
    private const int Count = 5_100;

    private const string LastPage = "{ stones(last: 2) { totalCount nodes { number } } }";

    private readonly StatementLog statements = new();
    private readonly SeenShades seen = new();
    private WebApplication? app;
    private SkipException? skip;
    private string loaded = "first";

    public async Task InitializeAsync()
    {
        try
        {
            await database.CreateAsync();
            app = await ModelServer.StartAsync<StoneDbContext>(
                database,
                new StoneQuery(),
                [new StoneType(), new ShadeType()],
                [new Loading { Id = 1, Revision = loaded }, .. Stones(1, Count)],
                AddServices
            );
            await app.Services.GetRequiredService<KnownSizes>().RenewAsync();
        }
        catch (SkipException exception)
        {
            skip = exception;
        }
    }

    public async Task DisposeAsync()
    {
        if (app is not null)
            await app.DisposeAsync();
        await database.DisposeAsync();
    }

    [Fact]
    public async Task The_last_page_and_the_number_of_all_are_those_of_the_list()
    {
        var data = await Client.DataAsync(LastPage);

        data.ShouldBe(Page(Count));
    }

    [Fact]
    public async Task What_is_loaded_since_is_counted_at_once()
    {
        await Client.DataAsync(LastPage);

        await LoadAsync("second", Stones(Count + 1, 3));

        Assert.Equal("first", Sizes.Current.Edition); // nobody has looked
        (await Client.DataAsync(LastPage)).ShouldBe(Page(Count + 3));
    }

    [Fact]
    public async Task What_was_counted_anew_is_known_of_what_is_loaded_now()
    {
        await LoadAsync("second", Stones(Count + 1, 3));

        await Sizes.RenewAsync();

        Assert.Equal("second", Sizes.Current.Edition);
        (await Client.DataAsync(LastPage)).ShouldBe(Page(Count + 3));
    }

    [Fact]
    public async Task Rows_of_a_filter_and_of_a_servers_query_are_counted()
    {
        var data = await Client.DataAsync(
            "{ stones(where: { number: { gt: 5050 } }) { totalCount } early { totalCount } }"
        );

        data.ShouldBe("""{ "stones": { "totalCount": 50 }, "early": { "totalCount": 5000 } }""");
    }

    [Fact]
    public async Task Rows_that_not_everybody_sees_are_counted_for_each_who_asks()
    {
        await LoadAsync("shaded", Enumerable.Range(1, Count).Select(id => new Shade { Id = id }));
        await Sizes.RenewAsync();
        const string query = "query ($last: Int) { shades(last: $last) { totalCount nodes { number } } }";

        var all = await Client.DataAsync(query, new { last = 1 });
        seen.Count = 5_007;
        var some = await Client.DataAsync(query, new { last = 2 });

        all.ShouldBe("""{ "shades": { "totalCount": 5100, "nodes": [{ "number": 5100 }] } }""");
        some.ShouldBe("""{ "shades": { "totalCount": 5007, "nodes": [{ "number": 5006 }, { "number": 5007 }] } }""");
    }

    [Fact]
    public async Task An_operation_that_asks_for_nothing_else_goes_on_when_something_else_is_loaded()
    {
        const string query = "query ($first: Int) { stones(first: $first) { totalCount } }";

        for (var first = 1; first <= 3; first++)
            (await Client.DataAsync(query, new { first })).ShouldBe("""{ "stones": { "totalCount": 5100 } }""");
        await LoadAsync("second", Stones(Count + 1, 1));

        (await Client.DataAsync(query, new { first = 4 })).ShouldBe("""{ "stones": { "totalCount": 5101 } }""");
    }

    [Fact]
    public async Task A_cursor_outside_the_list_is_refused()
    {
        var error = await Client.ErrorAsync("""{ stones(first: 1, after: "OTk5OTk=") { nodes { number } } }""");

        Assert.Contains("after", error["message"]?.GetValue<string>(), StringComparison.Ordinal);
    }

    private HttpClient Client => Server.GetTestClient();

    private KnownSizes Sizes => Server.Services.GetRequiredService<KnownSizes>();

    private WebApplication Server =>
        app ?? throw skip ?? (Exception)new InvalidOperationException("The server has not started.");

    private static IEnumerable<Stone> Stones(int first, int count) =>
        Enumerable.Range(first, count).Select(id => new Stone { Id = id });

    private static string Page(int count) =>
        new JsonObject
        {
            ["stones"] = new JsonObject
            {
                ["totalCount"] = count,
                ["nodes"] = new JsonArray(
                    new JsonObject { ["number"] = count - 1 },
                    new JsonObject { ["number"] = count }
                ),
            },
        }.ToJsonString();

    private async Task LoadAsync(string revision, IEnumerable<object> more)
    {
        await using var context = await Server
            .Services.GetRequiredService<IDbContextFactory<StoneDbContext>>()
            .CreateDbContextAsync();
        context.Update(new Loading { Id = 1, Revision = revision });
        context.AddRange(more);
        await context.SaveChangesAsync();
        loaded = revision;
    }

    private void AddServices(IServiceCollection services)
    {
        services.AddSingleton(seen);
        services.AddSingleton<DataRevision>(_ => Task.FromResult(loaded));
        services.AddSingleton<KnownRevision>(_ => new(loaded)); // answers are kept
        services.AddSingleton<EditionRevision>(
            async (context, cancellation) =>
                await context.Set<Loading>().Select(loading => loading.Revision).SingleAsync(cancellation)
        );
        services.ConfigureDbContext<StoneDbContext>(options => options.AddInterceptors(statements));
    }

    /// <summary>What is asked of a database in SQL.</summary>
    public abstract class OnSql(ITestDatabase database) : WholeCountTests(database)
    {
        [Fact]
        public async Task Only_what_is_not_known_is_counted()
        {
            Assert.False(await IsCountedAsync("{ stones(last: 2) { nodes { number } } }"));
            Assert.False(await IsCountedAsync("""{ stones(first: 2, after: "NTA5MA==") { nodes { number } } }"""));
            Assert.False(await IsCountedAsync("{ stones { totalCount } }"));
            Assert.True(await IsCountedAsync("{ stones(where: { number: { gt: 9 } }) { totalCount } }"));
            Assert.True(await IsCountedAsync("{ early { totalCount } }"));
        }

        [Fact]
        public async Task Rows_from_the_start_take_no_more_statements_than_before()
        {
            var asked = await statements.DuringAsync(() => Client.DataAsync("{ stones { nodes { number } } }"));

            Assert.Equal(["Loading", "Stone"], asked.Select(StatementTable));
        }

        [Fact]
        public async Task What_is_loaded_is_asked_once_for_the_number_and_for_the_answer_that_is_kept()
        {
            const string query = "{ stones { totalCount } again: stones { totalCount } }";

            var asked = await statements.DuringAsync(() => Client.DataAsync(query));

            Assert.Equal(["Loading"], asked.Select(StatementTable));
        }

        private async Task<bool> IsCountedAsync(string query) =>
            (await statements.DuringAsync(() => Client.DataAsync(query))).Any(text =>
                text.Contains("COUNT(", StringComparison.OrdinalIgnoreCase)
            );

        private static string StatementTable(string statement) =>
            statement.Contains(nameof(Loading), StringComparison.Ordinal) ? nameof(Loading) : nameof(Stone);
    }

    public sealed class OnInMemory() : WholeCountTests(new InMemoryDatabase());

    public sealed class OnSqlite() : OnSql(new SqliteDatabase());

    public sealed class OnPostgreSql() : OnSql(new PostgreSqlDatabase());
}
