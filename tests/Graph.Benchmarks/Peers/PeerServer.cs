using Graph.Benchmarks.Peers.Model;
using Graph.Benchmarks.Peers.Types;
using Graph.Databases;
using Graph.Http;
using Graph.Query.Execution;
using Graph.Schema;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Benchmarks.Peers;

/// <summary>The peers' model, served as `docs/extending.md` shows.</summary>
internal static class PeerServer
{
    /// <summary>The setting that says how many districts an empty database is filled with.</summary>
    public const string Districts = "Districts";

    /// <summary>Enough for a statement to be worth its while, and few enough to be tracked.</summary>
    private const int RowsAtOnce = 5_000;

    /// <summary>What tells a server of the product which edition it reads, so that this one does as much.</summary>
    private static readonly Func<PeerDbContext, CancellationToken, Task<string?>> Revision = EF.CompileAsyncQuery(
        (PeerDbContext database, CancellationToken _) =>
            database.Set<Loading>().Select(loading => loading.Revision).SingleOrDefault()
    );

    public static async Task<WebApplication> BuildAsync(WebApplicationBuilder builder)
    {
        builder.Services.AddGraphDatabase<PeerDbContext>();
        builder.Services.AddGraphSchema<PeerDbContext>(
            new PeerQuery(),
            [new DistrictType(), new IncarnationType(), new RegionType(), new ContestType(), new BorderType()]
        );
        builder.Services.AddSingleton<EditionRevision>(_ =>
            (database, cancellation) => Revision((PeerDbContext)database, cancellation)
        );
        builder.AddGraphHttp();
        var app = builder.Build();
        await app.Services.PrepareGraphDatabaseAsync();
        await FillAsync(
            app.Services.GetRequiredService<IDbContextFactory<PeerDbContext>>(),
            new PeerRows(app.Configuration.GetValue<int>(Districts))
        );
        await app.Services.CountListsAsync();
        app.UseGraphHttp();
        app.MapGraphQL();
        return app;
    }

    private static async Task FillAsync(IDbContextFactory<PeerDbContext> contexts, PeerRows rows)
    {
        await using var context = await contexts.CreateDbContextAsync();
        context.ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var kind in rows.Kinds)
        foreach (var some in kind.Chunk(RowsAtOnce))
        {
            context.AddRange(some);
            await context.SaveChangesAsync();
            context.ChangeTracker.Clear();
        }
        // It does so by itself within a minute, and would do so in the midst of a run.
        if (context.Database.IsNpgsql())
            await context.Database.ExecuteSqlRawAsync("VACUUM ANALYZE");
    }
}
