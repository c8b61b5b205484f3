using System.Data.Common;
using System.Security.Authentication;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Databases.Providers;

/// <summary>Tells faults of a database that whoever starts the server can mend from those of the program.</summary>
public static class DatabaseFaults
{
    /// <summary>What to tell of a fault while the server starts.</summary>
    /// <param name="fault">The fault.</param>
    /// <returns>One sentence or more; null if it is no fault of the database: that needs its stack trace.</returns>
    public static string? Told(Exception fault) =>
        fault switch
        {
            DatabaseException => fault.Message,
            DbException or DbUpdateException or RetryLimitExceededException => Unusable(fault),
            _ => null,
        };

    /// <summary>
    /// Whether a fault may come from what a connection string says: drivers check only some of it beforehand, and throw
    /// what they please when they connect.
    /// </summary>
    internal static bool IsOfConnecting(Exception fault) =>
        fault
            is DbException
                or DbUpdateException
                or RetryLimitExceededException
                or InvalidOperationException
                or ArgumentException
                or FormatException
                or NotSupportedException
                or IOException
                or UnauthorizedAccessException
                or TimeoutException
                or AuthenticationException
                or CryptographicException;

    /// <summary>What to tell of a fault of the database: its own words, and what to do.</summary>
    internal static string Unusable(Exception fault) =>
        Cause(fault) is var cause && SqliteRemedies.Of(cause) is { } remedy
            ? ProviderErrors.Unusable(cause.Message, remedy)
            : ProviderErrors.Unusable(cause.Message);

    /// <summary>The database's own fault, where EF Core has wrapped it in its own.</summary>
    private static Exception Cause(Exception fault) =>
        fault is DbUpdateException or RetryLimitExceededException && fault.InnerException is { } cause
            ? Cause(cause)
            : fault;
}
