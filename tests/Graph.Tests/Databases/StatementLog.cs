using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Graph.Tests.Databases;

/// <summary>Keeps the text of each statement that a server sends to its database.</summary>
public sealed class StatementLog : DbCommandInterceptor
{
    private readonly ConcurrentQueue<string> statements = new();

    /// <summary>How many there were.</summary>
    public int Count => statements.Count;

    /// <summary>The statements that answering takes, in their order.</summary>
    public async Task<IReadOnlyList<string>> DuringAsync(Func<Task> answer)
    {
        statements.Clear();
        await answer();
        return [.. statements];
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        statements.Enqueue(command.CommandText);
        return ValueTask.FromResult(result);
    }
}
