using System.Data.Common;
using Graph.Schema.Limits;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Graph.Server.Limits;

/// <summary>Has the database end a statement that takes longer than its operation may, should nobody cancel it before.</summary>
/// <param name="limits">What is allowed.</param>
internal sealed class StatementTime(QueryLimits limits) : DbCommandInterceptor
{
    /// <summary>Whoever waits for the operation ends it first; this is for what goes on without them.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    /// <inheritdoc />
    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        if (eventData.CommandSource == CommandSource.LinqQuery)
            result.CommandTimeout = Seconds;
        return result;
    }

    private int Seconds =>
        (int)Math.Ceiling(((OperationTime.Left ?? TimeSpan.FromSeconds(limits.Seconds)) + Grace).TotalSeconds);
}
