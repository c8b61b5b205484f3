using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Graph.Tests.Server.Faults;

/// <summary>Has a database do something slow before each statement that reads, while it is on.</summary>
/// <param name="before">The slow statement.</param>
public sealed class SlowStatements(string before) : DbCommandInterceptor
{
    /// <summary>Longer than any test waits.</summary>
    public static SlowStatements OfPostgreSql => new("SELECT pg_sleep(60)");

    /// <summary>Counts without end.</summary>
    public static SlowStatements OfSqlite =>
        new("WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n");

    /// <summary>How many more statements are slow.</summary>
    public int Remaining { get; set; }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        if (Remaining-- > 0)
            command.CommandText = $"{before}; {command.CommandText}";
        return ValueTask.FromResult(result);
    }
}
