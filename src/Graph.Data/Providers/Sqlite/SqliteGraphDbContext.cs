using Microsoft.EntityFrameworkCore;

namespace Graph.Data.Providers.Sqlite;

/// <summary>The tables in SQLite; the migrations beside it belong to this context.</summary>
internal sealed class SqliteGraphDbContext(DbContextOptions<SqliteGraphDbContext> options) : GraphDbContext(options)
{
    private const int PatienceSeconds = 10;

    /// <remarks>
    /// EF Core locks the database with a row of a table, which stays if the process is killed meanwhile, and waits for
    /// its end without an end.
    /// </remarks>
    internal override async Task MigrateAsync(CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(PatienceSeconds));
        try
        {
            await base.MigrateAsync(patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new DatabaseException(ProviderErrors.MigrationsLocked(PatienceSeconds));
        }
    }
}
