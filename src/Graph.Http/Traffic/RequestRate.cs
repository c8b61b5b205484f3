using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Graph.Http.Traffic;

/// <summary>Counts requests that are answered before the web server's own counting comes to them.</summary>
/// <param name="limiter">Has the buckets of all addresses.</param>
/// <param name="traffic">Tells whether there is a limit.</param>
internal sealed class RequestRate(IOptions<RateLimiterOptions> limiter, IOptions<TrafficOptions> traffic)
{
    /// <summary>Counts a request; false where its address has sent too many.</summary>
    public bool Allows(HttpContext http)
    {
        if (traffic.Value.RequestsPerMinute == 0 || limiter.Value.GlobalLimiter is not { } buckets)
            return true;
        using var lease = buckets.AttemptAcquire(http);
        return lease.IsAcquired;
    }
}
