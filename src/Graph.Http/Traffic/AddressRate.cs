using System.Net;
using System.Threading.RateLimiting;
using Graph.Http.Requests;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace Graph.Http.Traffic;

/// <summary>The rate at which one address may send requests to the GraphQL endpoint and to those that say so.</summary>
internal static class AddressRate
{
    private static readonly RateLimitPartition<IPAddress> Unlimited = RateLimitPartition.GetNoLimiter(IPAddress.None);

    /// <summary>A bucket for each address: full after a rest, and refilled evenly.</summary>
    public static void Limit(RateLimiterOptions limiter, IOptions<TrafficOptions> traffic)
    {
        var options = traffic.Value;
        limiter.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(http => Bucket(http, options));
        limiter.OnRejected = async (rejected, _) => await RefuseAsync(rejected);
    }

    private static RateLimitPartition<IPAddress> Bucket(HttpContext http, TrafficOptions options) =>
        options.RequestsPerMinute > 0 && RequestRoute.IsCounted(http) && ClientAddress.Of(http) is { } address
            ? RateLimitPartition.GetTokenBucketLimiter(address, _ => Refilled(options))
            : Unlimited;

    private static TokenBucketRateLimiterOptions Refilled(TrafficOptions options) =>
        new()
        {
            TokenLimit = options.Burst,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1) / options.RequestsPerMinute,
        };

    private static Task RefuseAsync(OnRejectedContext rejected)
    {
        rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait);
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        return TrafficErrors.TooManyRequests(seconds).ExecuteAsync(rejected.HttpContext);
    }
}
