using Graph.Http;
using Graph.Query.Declaration;
using Graph.Schema;
using Graph.Schema.Roots;
using Graph.Tests.Databases;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Graph.Tests;

/// <summary>A model of a test's own, served by this product's own library and HTTP endpoints.</summary>
internal static class ModelServer
{
    /// <summary>Makes the tables, fills them, and serves them.</summary>
    /// <param name="database">An empty database, which lives at least as long as the server.</param>
    /// <param name="query">The root fields.</param>
    /// <param name="types">One declaration per entity.</param>
    /// <param name="rows">The rows, in the order in which they may be added.</param>
    /// <param name="services">Adds what the root fields' queries need.</param>
    public static async Task<WebApplication> StartAsync<TContext>(
        ITestDatabase database,
        QueryDeclaration query,
        IEnumerable<EntityType> types,
        IEnumerable<object> rows,
        Action<IServiceCollection>? services = null
    )
        where TContext : DbContext
    {
        var app = Build<TContext>(database.Use, query, types, services);
        var contexts = app.Services.GetRequiredService<IDbContextFactory<TContext>>();
        await using var context = await contexts.CreateDbContextAsync();
        await database.CreateTablesAsync(context);
        context.AddRange(rows);
        await context.SaveChangesAsync();
        app.MapGraphQL();
        await app.StartAsync();
        return app;
    }

    /// <summary>Builds the server, without its endpoints.</summary>
    public static WebApplication Build<TContext>(
        Action<DbContextOptionsBuilder> use,
        QueryDeclaration query,
        IEnumerable<EntityType> types,
        Action<IServiceCollection>? services = null
    )
        where TContext : DbContext
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddDbContextFactory<TContext>(options =>
            use(options.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking))
        );
        services?.Invoke(builder.Services);
        builder.Services.AddGraphSchema<TContext>(query, types);
        builder.AddGraphQLHttp();
        return builder.Build();
    }
}
