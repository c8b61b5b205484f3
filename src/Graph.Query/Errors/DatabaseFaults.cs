using System.Data.Common;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Query.Errors;

/// <summary>Tells faults that pass from those that are ours.</summary>
public static class DatabaseFaults
{
    /// <summary>
    /// Whether a database could not be reached, broke off or had no connection left, as its provider says. Where the
    /// provider tries again by itself, this is what is left after the last try.
    /// </summary>
    /// <param name="fault">What was thrown while the database was asked.</param>
    public static bool IsUnavailable(Exception? fault) =>
        fault is RetryLimitExceededException or DbException { IsTransient: true };
}
