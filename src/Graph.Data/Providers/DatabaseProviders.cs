using System.Diagnostics;
using Graph.Data.Providers.InMemory;
using Graph.Data.Providers.PostgreSql;
using Graph.Data.Providers.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Graph.Data.Providers;

/// <summary>The kinds of database, one line each.</summary>
internal static class DatabaseProviders
{
    /// <summary>Registers the providers, and the factory of contexts of the one that the options name.</summary>
    public static IServiceCollection AddDatabase(this IServiceCollection services) =>
        services
            .AddSingleton<IDatabaseProvider, InMemoryProvider>()
            .AddSingleton<IDatabaseProvider, SqliteProvider>()
            .AddSingleton<IDatabaseProvider, PostgreSqlProvider>()
            .AddSingleton(Contexts)
            .AddSingleton(services => Chosen(services).Snapshots)
            .AddSingleton(services => Chosen(services).Runner)
            .AddSingleton(services => new DatabaseConnections(Chosen(services).Connections(Options(services))))
            .AddSingleton(services =>
                ActivatorUtilities.CreateInstance<DatabasePreparation>(services, Chosen(services))
            );

    public static IDatabaseProvider? Named(this IEnumerable<IDatabaseProvider> providers, string name) =>
        providers.SingleOrDefault(provider => provider.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static IDatabaseProvider Chosen(IServiceProvider services) =>
        services.GetServices<IDatabaseProvider>().Named(Options(services).Provider)
        ?? throw new UnreachableException("The options are checked before they are read.");

    private static DatabaseOptions Options(IServiceProvider services) =>
        services.GetRequiredService<IOptions<DatabaseOptions>>().Value;

    private static IDbContextFactory<GraphDbContext> Contexts(IServiceProvider services)
    {
        return Chosen(services).Contexts(Options(services), Configure);

        void Configure(DbContextOptionsBuilder context)
        {
            context.UseApplicationServiceProvider(services).UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
            foreach (var more in services.GetServices<IDbContextOptionsConfiguration<GraphDbContext>>())
                more.Configure(services, context); // what `ConfigureDbContext<GraphDbContext>` has registered
        }
    }
}
