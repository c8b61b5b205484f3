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
public sealed class PeerServer : IAsyncLifetime
{
    private readonly WebApplication app = Build();

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

    private static WebApplication Build()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddDbContextFactory<PeerDbContext>(options =>
            options
                .UseInMemoryDatabase(Guid.NewGuid().ToString())
                .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
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
