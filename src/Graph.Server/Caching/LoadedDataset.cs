using Graph.Data;
using Graph.Data.Model;
using Graph.Data.Reloading;
using Graph.Query.Execution;
using Graph.Schema.Limits;
using Microsoft.EntityFrameworkCore;

namespace Graph.Server.Caching;

/// <summary>
/// What is loaded, asked of the database: another process that shares it may have loaded something else. All who ask at
/// the same time share one statement, so that however many they are, they need no turn.
/// </summary>
internal sealed class LoadedDataset
{
    private readonly IDbContextFactory<GraphDbContext> contexts;
    private readonly IDatabaseRunner runner;
    private readonly KnownDataset known;
    private readonly TimeSpan longestStatement;
    private readonly Lock gate = new();
    private Task<DatasetAnswer>? running;

    /// <param name="contexts">Opens the database.</param>
    /// <param name="runner">Runs what is asked of it.</param>
    /// <param name="limits">How long it may take.</param>
    /// <param name="known">Takes what it answers.</param>
    /// <param name="change">Tells when something else is loaded.</param>
    public LoadedDataset(
        IDbContextFactory<GraphDbContext> contexts,
        IDatabaseRunner runner,
        QueryLimits limits,
        KnownDataset known,
        DatasetChange change
    )
    {
        (this.contexts, this.runner, this.known) = (contexts, runner, known);
        longestStatement = TimeSpan.FromSeconds(limits.Seconds);
        change.Happened += Forget;
    }

    /// <summary>Asks the database now.</summary>
    /// <param name="longest">How long to wait.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <returns>The dataset without its lists; null where none is loaded.</returns>
    /// <exception cref="TimeoutException">The database did not answer in that time.</exception>
    public async Task<Dataset?> ReadAsync(TimeSpan longest, CancellationToken cancellation) =>
        (await Running().WaitAsync(longest, cancellation)).Dataset;

    /// <summary>What is known already, or else what the database says; where it fails, what was known for a while.</summary>
    /// <param name="longest">How long to wait for the database.</param>
    /// <param name="cancellation">Ends the wait.</param>
    /// <exception cref="TimeoutException">The database did not answer in that time.</exception>
    public ValueTask<DatasetAnswer> FindAsync(TimeSpan longest, CancellationToken cancellation)
    {
        if (known.Find(out var isToBeRenewed) is not { } found)
            return new(AskAsync(longest, cancellation));
        if (isToBeRenewed)
        {
            known.Doubt();
            // Nothing of the request that happens to ask holds for it; and in the server's own memory it would be done here.
            using (ExecutionContext.SuppressFlow())
                Task.Run(Running, CancellationToken.None);
        }
        return new(found);
    }

    private async Task<DatasetAnswer> AskAsync(TimeSpan longest, CancellationToken cancellation)
    {
        try
        {
            return await Running().WaitAsync(longest, cancellation);
        }
        catch (Exception) when (!cancellation.IsCancellationRequested && known.Doubt() is { } before)
        {
            return before;
        }
    }

    private Task<DatasetAnswer> Running()
    {
        lock (gate)
            return running = running is { IsCompleted: false } ? running : StartAsync();
    }

    private async Task<DatasetAnswer> StartAsync()
    {
        var asked = known.Now;
        using var timeout = new CancellationTokenSource(longestStatement);
        return known.Note(await runner.RunAsync(ReadAsync, timeout.Token), asked);
    }

    private async Task<Dataset?> ReadAsync(CancellationToken cancellation)
    {
        await using var database = await contexts.CreateDbContextAsync(cancellation);
        return await database.Datasets.SingleOrDefaultAsync(cancellation);
    }

    /// <summary>Whoever asks from now on shall not get what was asked before.</summary>
    private void Forget()
    {
        known.Forget();
        lock (gate)
            running = null;
    }
}
