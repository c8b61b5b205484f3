using Graph.Schema;
using Graph.Server.Http;
using Graph.Tests.Peer.Model;
using Graph.Tests.Peer.Types;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests.Peer;

/// <summary>The peer's model served by this product's own library and HTTP endpoints.</summary>
public sealed class PeerServer : IAsyncLifetime
{
    private readonly WebApplication app;

    public PeerServer()
        : this(_ => { }) { }

    private PeerServer(Action<DbContextOptionsBuilder> configure) => app = Build(configure);

    /// <summary>A server that tells each query that EF Core is asked for, as the expression that it is.</summary>
    public static PeerServer Watched(ICollection<string> queries)
    {
        var root = new InMemoryDatabaseRoot();
        return new(options =>
            options
                // Without its caches EF Core compiles, and so tells, every query anew.
                .EnableServiceProviderCaching(false)
                .UseInMemoryDatabase("watched", root)
                .LogTo(queries.Add, [CoreEventId.QueryCompilationStarting])
        );
    }

    public HttpClient Client => app.GetTestClient();

    public async Task InitializeAsync()
    {
        await using (var scope = app.Services.CreateAsyncScope())
        {
            var factory = scope.ServiceProvider.GetRequiredService<IDbContextFactory<PeerDbContext>>();
            await using var database = await factory.CreateDbContextAsync();
            database.AddRange(PeerRows.Read().All);
            await database.SaveChangesAsync();
        }
        await app.StartAsync();
    }

    public async Task DisposeAsync() => await app.DisposeAsync();

    private static WebApplication Build(Action<DbContextOptionsBuilder> configure)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddDbContextFactory<PeerDbContext>(options =>
        {
            options
                .UseInMemoryDatabase(Guid.NewGuid().ToString())
                .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
            configure(options);
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
