using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Graph.Tests.Server.Caching;

/// <summary>Does something once, when a statement of a kind has been answered.</summary>
/// <param name="kinds">What such statements contain.</param>
internal sealed class AfterStatement(params string[] kinds) : DbCommandInterceptor
{
    public Func<Task>? Act { get; set; }

    public override async ValueTask<DbDataReader> ReaderExecutedAsync(
        DbCommand command,
        CommandExecutedEventData eventData,
        DbDataReader result,
        CancellationToken cancellationToken = default
    )
    {
        if (Act is { } act && kinds.Any(kind => command.CommandText.Contains(kind, StringComparison.Ordinal)))
        {
            Act = null;
            await Task.Run(act, cancellationToken); // SQLite has a thread of its own for each operation
        }
        return result;
    }
}
