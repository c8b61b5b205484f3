using System.Data.Common;
using Graph.Query.Execution;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Graph.Databases.Relational;

/// <summary>Has the database end a statement that takes longer than it may, should nobody cancel it before.</summary>
/// <param name="time">What is allowed.</param>
internal sealed class StatementEnd(StatementTime time) : DbCommandInterceptor
{
    /// <inheritdoc />
    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        if (eventData.CommandSource == CommandSource.LinqQuery)
            result.CommandTimeout = (int)Math.Ceiling(time().TotalSeconds);
        return result;
    }
}
