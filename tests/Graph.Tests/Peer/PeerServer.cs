using Graph.Schema;
using Graph.Server.Http;
using Graph.Tests.Peer.Model;
using Graph.Tests.Peer.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Peer;

/// <summary>The peer's model served by this product's own library and HTTP endpoints.</summary>
public abstract class PeerServer : IAsyncLifetime
{
    private readonly List<WebApplication> apps = [];
    private HttpClient? client;

    public HttpClient Client => client ?? throw new InvalidOperationException("The server has not started.");

    public async Task InitializeAsync() => client = await ServeAsync(PeerRows.Read());

    /// <summary>Serves other rows, from a database of their own.</summary>
    public async Task<HttpClient> ServeAsync(PeerRows rows)
    {
        var app = Build(await DatabaseAsync());
        apps.Add(app);
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var factory = scope.ServiceProvider.GetRequiredService<IDbContextFactory<PeerDbContext>>();
            await using var database = await factory.CreateDbContextAsync();
            await database.Database.EnsureCreatedAsync();
            database.AddRange(rows.All);
            await database.SaveChangesAsync();
        }
        await app.StartAsync();
        return app.GetTestClient();
    }

    public async Task DisposeAsync()
    {
        foreach (var app in apps)
            await app.DisposeAsync();
    }

    /// <summary>What makes a context use an empty database, another one at each call.</summary>
    protected abstract Task<Action<DbContextOptionsBuilder>> DatabaseAsync();

    private static WebApplication Build(Action<DbContextOptionsBuilder> useDatabase)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddDbContextFactory<PeerDbContext>(options =>
            useDatabase(options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking))
        );
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
