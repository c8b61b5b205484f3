using Graph.Data;
using Graph.Data.Model;
using Graph.Query.Execution;
using Graph.Schema.Limits;
using Microsoft.EntityFrameworkCore;

namespace Graph.Server.Caching;

/// <summary>
/// What is loaded, asked of the database each time: another process that shares it may have loaded something else. All who
/// ask at the same time share one statement, so that however many they are, they need no turn.
/// </summary>
/// <param name="contexts">Opens the database.</param>
/// <param name="runner">Runs what is asked of it.</param>
/// <param name="limits">How long it may take.</param>
internal sealed class LoadedDataset(
    IDbContextFactory<GraphDbContext> contexts,
    IDatabaseRunner runner,
    QueryLimits limits
)
{
    private readonly Lock gate = new();
    private Task<Dataset?> running = Task.FromResult<Dataset?>(null);

    /// <summary>The dataset without its lists; null where none is loaded.</summary>
    /// <param name="longest">How long to wait.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="TimeoutException">The database did not answer in that time.</exception>
    public Task<Dataset?> ReadAsync(TimeSpan longest, CancellationToken cancellation)
    {
        lock (gate)
            running = running.IsCompleted ? AskAsync() : running;
        return running.WaitAsync(longest, cancellation);
    }

    private async Task<Dataset?> AskAsync()
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(limits.Seconds));
        return await runner.RunAsync(ReadAsync, timeout.Token);
    }

    private async Task<Dataset?> ReadAsync(CancellationToken cancellation)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellation);
        return await database.Datasets.SingleOrDefaultAsync(cancellation);
    }
}
