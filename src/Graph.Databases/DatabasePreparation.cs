using Graph.Databases.Providers;
using Microsoft.EntityFrameworkCore;

namespace Graph.Databases;

/// <summary>Makes a database ready to be read and filled: reachable, and with the tables that this version needs.</summary>
internal sealed class DatabasePreparation(Func<DbContext> open, IDatabaseKind provider, DatabaseOptions options)
{
    /// <exception cref="DatabaseException">It cannot be reached, or its tables are out of date.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var context = open();
            if (context.Database.IsRelational())
                await PrepareAsync(context, cancellationToken);
        }
        catch (Exception fault) when (DatabaseFaults.IsOfConnecting(fault))
        {
            throw new DatabaseException(DatabaseFaults.Unusable(fault), fault);
        }
    }

    private async Task PrepareAsync(DbContext context, CancellationToken cancellationToken)
    {
        await provider.CreateAsync(options, cancellationToken);
        if (options.Migrate)
        {
            await provider.MigrateAsync(context, cancellationToken);
            return;
        }
        var pending = await context.Database.GetPendingMigrationsAsync(cancellationToken);
        if (pending.ToList() is { Count: > 0 } missing)
            throw new DatabaseException(ProviderErrors.OutOfDate(missing));
    }
}
