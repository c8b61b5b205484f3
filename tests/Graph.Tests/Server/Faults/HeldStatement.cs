using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Graph.Tests.Server.Faults;

/// <summary>Holds one of the statements back that read a part of a table, until a test lets it go on.</summary>
/// <param name="table">Its name.</param>
/// <param name="passing">How many statements go on before it.</param>
public sealed class HeldStatement(string table, int passing) : DbCommandInterceptor
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource open = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int seen;

    /// <summary>Ends when the statement waits.</summary>
    public Task Reached => reached.Task;

    /// <summary>Whether it was let go on.</summary>
    public bool IsOpen => open.Task.IsCompleted;

    public void Open() => open.SetResult();

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        if (IsMeant(command.CommandText) && seen++ == passing)
        {
            reached.SetResult();
            await open.Task.WaitAsync(cancellationToken);
        }
        return result;
    }

    private bool IsMeant(string sql) =>
        sql.Contains($"FROM \"{table}\"", StringComparison.Ordinal) && sql.Contains("LIMIT", StringComparison.Ordinal);
}
