using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Graph.Server.Traffic;

/// <summary>Gives each operation its turn: so many run, some wait, and the rest are refused.</summary>
internal sealed class OperationsAtOnce(IOptions<TrafficOptions> options) : IDisposable
{
    private readonly ConcurrencyLimiter limiter = new(
        new ConcurrencyLimiterOptions
        {
            PermitLimit = options.Value.OperationsAtOnce,
            QueueLimit = options.Value.Waiting,
            QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
        }
    );

    /// <summary>Waits for a turn, which ends when the lease is disposed of.</summary>
    /// <returns>A lease that is not acquired where too many wait already.</returns>
    public ValueTask<RateLimitLease> TakeTurnAsync(CancellationToken cancellation) =>
        limiter.AcquireAsync(cancellationToken: cancellation);

    /// <inheritdoc />
    public void Dispose() => limiter.Dispose();
}
