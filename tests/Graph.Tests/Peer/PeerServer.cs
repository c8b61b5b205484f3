using Graph.Http;
using Graph.Query.Measuring;
using Graph.Schema;
using Graph.Tests.Databases;
using Graph.Tests.Peer.Model;
using Graph.Tests.Peer.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Peer;

/// <summary>The peer's model served by this product's own library and HTTP endpoints.</summary>
/// <param name="createDatabase">Names an empty database, another one at each call.</param>
public abstract class PeerServer(Func<ITestDatabase> createDatabase) : IAsyncLifetime
{
    private readonly List<IAsyncDisposable> running = [];
    private readonly Dictionary<string, Task<HttpClient>> named = [];
    private HttpClient? client;
    private SkipException? skip;
    private int compilations;

    /// <summary>How many queries EF Core has compiled; one that it has compiled before takes none.</summary>
    public int Compilations => compilations;

    /// <summary>Asks the server; skips the test where its database cannot be had.</summary>
    public HttpClient Client =>
        client ?? throw skip ?? (Exception)new InvalidOperationException("The server has not started.");

    public async Task InitializeAsync()
    {
        try
        {
            client = await ServeAsync(PeerRows.Read());
        }
        catch (SkipException exception)
        {
            skip = exception;
        }
    }

    /// <summary>Serves other rows, from a database of their own.</summary>
    public async Task<HttpClient> ServeAsync(PeerRows rows)
    {
        var database = createDatabase();
        running.Add(database);
        await database.CreateAsync();
        var app = Build(database);
        running.Add(app);
        await FillAsync(app.Services.GetRequiredService<IDbContextFactory<PeerDbContext>>(), database, rows);
        await app.Services.GetRequiredService<KnownSizes>().RenewAsync();
        await app.StartAsync();
        return app.GetTestClient();
    }

    /// <summary>Serves other rows as long as the tests run, the same to all tests that ask for them by that name.</summary>
    public Task<HttpClient> ServeAsync(string name, Func<PeerRows> rows)
    {
        if (!named.TryGetValue(name, out var served))
            named[name] = served = ServeAsync(rows());
        return served;
    }

    public async Task DisposeAsync()
    {
        foreach (var each in running.AsEnumerable().Reverse())
            await each.DisposeAsync();
    }

    /// <summary>Adds what a kind of server watches.</summary>
    protected virtual void Configure(DbContextOptionsBuilder options) =>
        options.LogTo(_ => Interlocked.Increment(ref compilations), [CoreEventId.QueryCompilationStarting]);

    private static async Task FillAsync(
        IDbContextFactory<PeerDbContext> contexts,
        ITestDatabase database,
        PeerRows rows
    )
    {
        await using var context = await contexts.CreateDbContextAsync();
        await database.CreateTablesAsync(context);
        context.AddRange(rows.All);
        await context.SaveChangesAsync();
    }

    private WebApplication Build(ITestDatabase database)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddDbContextFactory<PeerDbContext>(options =>
        {
            database.Use(options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking));
            Configure(options);
        });
        builder.Services.AddGraphSchema<PeerDbContext>(
            new PeerQuery(),
            [new DistrictType(), new IncarnationType(), new RegionType(), new ContestType(), new BorderType()]
        );
        builder.AddGraphQLHttp();
        var app = builder.Build();
        app.MapGraphQL();
        return app;
    }
}
