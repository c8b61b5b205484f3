using Graph.Query.Execution;

namespace Graph.Databases.PostgreSql;

/// <summary>Runs work where it is asked for, and ends it from a thread of its own.</summary>
/// <remarks>
/// Npgsql (10.0.3) asks PostgreSQL to end a statement on the thread that cancels, which waits for PostgreSQL meanwhile, up
/// to the timeout of connections where it is frozen. On a thread of the pool's timers, that holds all other timeouts.
/// </remarks>
internal sealed class PostgreSqlRunner : IDatabaseRunner
{
    /// <inheritdoc />
    public async Task<TResult> RunAsync<TResult>(
        Func<CancellationToken, Task<TResult>> work,
        CancellationToken cancellation
    )
    {
        var statements = new CancellationTokenSource(); // without a timer, it holds nothing to dispose of
        await using var end = cancellation.Register(() => EndOnOwnThread(statements));
        return await work(statements.Token);
    }

    private static void EndOnOwnThread(CancellationTokenSource statements) =>
        new Thread(statements.Cancel) { Name = "end of statements", IsBackground = true }.Start();
}
