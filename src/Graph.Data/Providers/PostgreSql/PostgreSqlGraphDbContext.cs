using Microsoft.EntityFrameworkCore;

namespace Graph.Data.Providers.PostgreSql;

/// <summary>The tables in PostgreSQL; the migrations beside it belong to this context.</summary>
internal sealed class PostgreSqlGraphDbContext(DbContextOptions<PostgreSqlGraphDbContext> options)
    : GraphDbContext(options)
{
    /// <summary>Any number, the same in every process that shares the database, and nobody else's there.</summary>
    private const long Loading = 0x6b7a_6d61_6a69;

    internal override async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await Database.OpenConnectionAsync(cancellationToken); // one for all, since it has the lock
        try
        {
            // EF Core locks the table of its migrations, but not what it does before that table is there.
            await Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({Loading})", cancellationToken);
            await base.MigrateAsync(cancellationToken);
            await Database.CreateFoldFunctionAsync(cancellationToken); // anew, as letters may have come to Unicode
            await Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({Loading})", cancellationToken);
        }
        finally
        {
            await Database.CloseConnectionAsync();
        }
    }

    internal override Task LockAsync(CancellationToken cancellationToken) =>
        Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Loading})", cancellationToken);
}
