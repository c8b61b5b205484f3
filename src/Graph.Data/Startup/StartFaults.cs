using System.Data.Common;
using System.Security.Authentication;
using System.Security.Cryptography;
using Graph.Data.Loading;
using Graph.Data.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Options;

namespace Graph.Data.Startup;

/// <summary>Tells faults that whoever starts the server can mend from those of the program.</summary>
internal static class StartFaults
{
    /// <summary>What to tell of a fault, or null if it is one of the program: that needs its stack trace.</summary>
    public static string? Told(Exception fault) =>
        fault switch
        {
            DatasetException or DatabaseException or OptionsValidationException => fault.Message,
            AggregateException several when several.InnerExceptions.All(e => e is OptionsValidationException) =>
                string.Join('\n', several.InnerExceptions.Select(e => e.Message)), // options of several sections
            DbException or DbUpdateException or RetryLimitExceededException => ProviderErrors.Unusable(Reason(fault)),
            _ => null,
        };

    /// <summary>
    /// Whether a fault may come from what a connection string says: drivers check only some of it beforehand, and throw
    /// what they please when they connect.
    /// </summary>
    public static bool IsOfConnecting(Exception fault) =>
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

    /// <summary>The database's own words, where EF Core has wrapped them in its own.</summary>
    public static string Reason(Exception fault) =>
        fault is DbUpdateException or RetryLimitExceededException && fault.InnerException is { } cause
            ? Reason(cause)
            : fault.Message;
}
