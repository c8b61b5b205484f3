using System.Data.Common;
using Graph.Schema.Limits;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Graph.Server.Limits;

/// <summary>Has the database end a statement that takes longer than an operation may, should nobody cancel it before.</summary>
/// <param name="limits">What is allowed.</param>
internal sealed class StatementTime(QueryLimits limits) : DbCommandInterceptor
{
    /// <inheritdoc />
    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        if (eventData.CommandSource == CommandSource.LinqQuery)
            result.CommandTimeout = limits.Seconds;
        return result;
    }
}
