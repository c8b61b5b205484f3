using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Query.Errors;

/// <summary>Faults that are no client's: which they are, and what clients are told, within GraphQL and outside of it.</summary>
public static class ServerFaults
{
    /// <summary>The sentence of <see cref="ErrorCodes.InternalError"/>.</summary>
    public const string Failed = "The server failed to answer this. Try again; if it stays so, report the trace ID.";

    /// <summary>The sentence of <see cref="ErrorCodes.DatabaseUnavailable"/>.</summary>
    public const string DatabaseUnavailable =
        "The database does not answer. Try again in some seconds; if it stays so, report the trace ID.";

    /// <summary>Whether a code tells of a fault of the server's or its database's, which a trace ID helps to find.</summary>
    /// <param name="code">One of <see cref="ErrorCodes"/>.</param>
    public static bool Include(string code) => code is ErrorCodes.InternalError or ErrorCodes.DatabaseUnavailable;

    /// <summary>
    /// Whether a database could not be reached, broke off or had no connection left, as its provider says. Where the
    /// provider tries again by itself, this is what is left after the last try.
    /// </summary>
    /// <param name="fault">What was thrown while the database was asked.</param>
    public static bool IsDatabaseUnavailable(Exception? fault) =>
        fault is RetryLimitExceededException or DbException { IsTransient: true };
}
