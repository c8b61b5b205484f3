using System.Diagnostics;
using Graph.Data.Providers.InMemory;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Graph.Data.Providers;

/// <summary>The kinds of database, one line each.</summary>
internal static class DatabaseProviders
{
    public static readonly IReadOnlyList<string> Names = [InMemoryProvider.Name];

    public static bool Supports(string provider) => Names.Contains(provider, StringComparer.OrdinalIgnoreCase);

    /// <summary>Registers what the providers keep for as long as the server runs, and the context's factory.</summary>
    public static IServiceCollection AddDatabase(this IServiceCollection services) =>
        services
            .AddSingleton<InMemoryProvider>()
            .AddPooledDbContextFactory<GraphDbContext>(
                (provider, context) => Use(provider, context.UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking))
            );

    private static void Use(IServiceProvider services, DbContextOptionsBuilder context)
    {
        var provider = services.GetRequiredService<IOptions<DatabaseOptions>>().Value.Provider;
        if (provider.Equals(InMemoryProvider.Name, StringComparison.OrdinalIgnoreCase))
            services.GetRequiredService<InMemoryProvider>().Use(context);
        else
            throw new UnreachableException("The options are checked before a context is made.");
    }
}
