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
        await base.MigrateAsync(cancellationToken);
        await Database
            .CreateExecutionStrategy()
            .ExecuteAsync(
                async cancellation =>
                {
                    await using var transaction = await Database.BeginTransactionAsync(cancellation);
                    await LockAsync(cancellation); // two at a time cannot replace one function
                    await Database.CreateFoldFunctionAsync(cancellation);
                    await transaction.CommitAsync(cancellation);
                },
                cancellationToken
            );
    }

    internal override Task LockAsync(CancellationToken cancellationToken) =>
        Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Loading})", cancellationToken);
}
