using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Graph.Tests.Databases;

/// <summary>Keeps the text of each statement that a server sends to its database.</summary>
public sealed class StatementLog : DbCommandInterceptor
{
    private readonly ConcurrentQueue<string> statements = new();
    private readonly ConcurrentQueue<string> settings = new();

    /// <summary>What was set together with statements; it tells the time that is left, and so differs.</summary>
    public IReadOnlyCollection<string> Settings => settings;

    /// <summary>The statements that answering takes, in their order.</summary>
    public async Task<IReadOnlyList<string>> DuringAsync(Func<Task> answer)
    {
        statements.Clear();
        settings.Clear();
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
        var parts = command.CommandText.Split("; ", 2);
        if (parts is [var setting, _] && setting.StartsWith("SET ", StringComparison.Ordinal))
            settings.Enqueue(setting);
        statements.Enqueue(parts[^1]);
        return ValueTask.FromResult(result);
    }
}
