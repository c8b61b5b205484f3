using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Graph.Databases.PostgreSql;

/// <summary>The lock by which servers that share a database wait for each other before they change it.</summary>
public static class PostgreSqlLock
{
    /// <summary>Any number, the same in every process that shares the database, and nobody else's there.</summary>
    private const long Key = 0x6b7a_6d61_6a69;

    /// <summary>
    /// Makes others who want the lock wait until the transaction ends. Nothing to do in other databases, where a
    /// transaction that writes waits for others as it begins, or where there are no others.
    /// </summary>
    /// <param name="database">A database with an open transaction.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    public static Task LockUntilCommitAsync(this DatabaseFacade database, CancellationToken cancellationToken) =>
        database.IsNpgsql()
            ? database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({Key})", cancellationToken)
            : Task.CompletedTask;

    /// <summary>Takes the lock for the open connection, until it gives it back.</summary>
    internal static Task LockAsync(this DatabaseFacade database, CancellationToken cancellationToken) =>
        database.ExecuteSqlAsync($"SELECT pg_advisory_lock({Key})", cancellationToken);

    /// <summary>Gives it back.</summary>
    internal static Task UnlockAsync(this DatabaseFacade database, CancellationToken cancellationToken) =>
        database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({Key})", cancellationToken);
}
