using Graph.Query.Execution;
using Microsoft.Extensions.Logging;

namespace Graph.Query.Measuring;

/// <summary>
/// The sizes of what is loaded: counted once for each revision, and never while an operation waits. Those that were known
/// last hold on until a new count has ended, since what is loaded next is mostly much like it, and a guess is not.
/// </summary>
/// <param name="open">Opens the database.</param>
/// <param name="counter">Counts in it.</param>
/// <param name="runner">Runs what is asked of it.</param>
/// <param name="revision">Tells what is loaded.</param>
/// <param name="clock">Tells how long ago somebody looked.</param>
/// <param name="logger">Takes what kept it from counting.</param>
/// <param name="edition">Tells what was counted; null where nobody can.</param>
public sealed partial class KnownSizes(
    OpenDatabase open,
    IRowCounter counter,
    IDatabaseRunner runner,
    DataRevision revision,
    TimeProvider clock,
    ILogger<KnownSizes> logger,
    EditionRevision? edition = null
)
{
    /// <summary>How long nobody asks for the revision again.</summary>
    private static readonly TimeSpan Trusted = TimeSpan.FromSeconds(10);

    /// <summary>Counting that takes longer is given up, and tried again.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private Task renewing = Task.CompletedTask;
    private long looked;
    private string? counted;
    private volatile ListSizes current = ListSizes.Unknown;

    /// <summary>What is known now; if nobody has looked for a while, somebody does so in the background.</summary>
    public ListSizes Current
    {
        get
        {
            var known = current;
            if (clock.GetElapsedTime(Volatile.Read(ref looked)) > Trusted)
                _ = RenewAsync();
            return known;
        }
    }

    /// <summary>Counts, if something else is loaded than was counted last; all who ask at the same time share it.</summary>
    /// <returns>Ends when the sizes are known, or when the database has failed: then what was known holds on.</returns>
    public Task RenewAsync()
    {
        lock (gate)
        {
            if (renewing.IsCompleted)
            {
                Volatile.Write(ref looked, clock.GetTimestamp());
                // Nothing of the operation that happens to ask holds for it, e.g. the time that one has left.
                using (ExecutionContext.SuppressFlow())
                    renewing = Task.Run(TryRenewAsync);
            }
            return renewing;
        }
    }

    private async Task TryRenewAsync()
    {
        using var timeout = new CancellationTokenSource(Longest, clock);
        try
        {
            var loaded = await revision(timeout.Token);
            if (loaded == counted)
                return;
            current = await runner.RunAsync(CountAsync, timeout.Token);
            counted = loaded;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // A database that cannot be asked says so to the operations themselves; the next look tries again.
            NotCounted(fault);
        }
    }

    private async Task<ListSizes> CountAsync(CancellationToken cancellation)
    {
        await using var database = await open(cancellation);
        return await new SizeCount(database, counter, edition, cancellation).AllAsync();
    }

    [LoggerMessage(
        LogLevel.Warning,
        "The lists could not be counted; what operations cost is estimated by what was known before."
    )]
    private partial void NotCounted(Exception exception);
}
