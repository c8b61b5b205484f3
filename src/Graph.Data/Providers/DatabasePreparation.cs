using Graph.Data.Startup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Graph.Data.Providers;

/// <summary>Makes a database ready to be read and filled: reachable, and with the tables that this version needs.</summary>
internal sealed class DatabasePreparation(
    IDbContextFactory<GraphDbContext> contexts,
    IDatabaseProvider provider,
    IOptions<DatabaseOptions> options
)
{
    /// <exception cref="DatabaseException">It cannot be reached, or its tables are out of date.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            if (context.Database.IsRelational())
                await PrepareAsync(context, cancellationToken);
        }
        catch (Exception fault) when (StartFaults.IsOfConnecting(fault))
        {
            throw new DatabaseException(ProviderErrors.Unusable(StartFaults.Reason(fault)), fault);
        }
    }

    private async Task PrepareAsync(GraphDbContext context, CancellationToken cancellationToken)
    {
        await provider.CreateAsync(options.Value, cancellationToken);
        if (options.Value.Migrate)
        {
            await context.MigrateAsync(cancellationToken);
            return;
        }
        var pending = await context.Database.GetPendingMigrationsAsync(cancellationToken);
        if (pending.ToList() is { Count: > 0 } missing)
            throw new DatabaseException(ProviderErrors.OutOfDate(missing));
    }
}
