using System.Threading.RateLimiting;
using Graph.Schema.Limits;
using Microsoft.Extensions.Options;

namespace Graph.Http.Traffic;

/// <summary>Gives each operation its turn: so many run, some wait, and the rest are refused.</summary>
internal sealed class OperationsAtOnce(IOptions<TrafficOptions> options, QueryLimits limits, TimeProvider time)
    : IDisposable
{
    /// <summary>How long after its time an operation may take to end.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    private readonly ConcurrencyLimiter limiter = new(
        new ConcurrencyLimiterOptions
        {
            PermitLimit = options.Value.OperationsAtOnce,
            QueueLimit = options.Value.Waiting,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        }
    );

    private long changed = time.GetTimestamp();

    /// <summary>Whether all turns are taken by operations that should have ended: nobody else can be answered.</summary>
    public bool IsStuck =>
        limiter.GetStatistics() is { CurrentAvailablePermits: 0 }
        && time.GetElapsedTime(Volatile.Read(ref changed)) > TimeSpan.FromSeconds(limits.Seconds) + Grace;

    /// <summary>Whether no operation has a turn, and so none waits for one.</summary>
    public bool IsIdle => limiter.GetStatistics()?.CurrentAvailablePermits == options.Value.OperationsAtOnce;

    /// <summary>Waits for a turn, which lasts until it is given back.</summary>
    /// <returns>Null where too many wait already.</returns>
    public async ValueTask<OperationTurn?> TakeTurnAsync(CancellationToken cancellation)
    {
        var lease = await limiter.AcquireAsync(cancellationToken: cancellation);
        if (!lease.IsAcquired)
            return null;
        NoteChange();
        return new(() =>
        {
            lease.Dispose();
            NoteChange();
        });
    }

    /// <inheritdoc />
    public void Dispose() => limiter.Dispose();

    private void NoteChange() => Volatile.Write(ref changed, time.GetTimestamp());
}
