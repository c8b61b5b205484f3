using Graph.Query.Errors;
using Graph.Schema.Limits;

namespace Graph.Http.Traffic;

/// <summary>How much may be asked at once and by one address: the section `Traffic` of the configuration.</summary>
public sealed class TrafficOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Traffic";

    /// <summary>Operations that run at the same time.</summary>
    [Limit(
        1,
        10_000,
        "operations that run at the same time, each with one connection to PostgreSQL; over it 503 with `Retry-After`",
        ErrorCodes.ServerBusy
    )]
    public int OperationsAtOnce { get; init; } = 64;

    /// <summary>Operations that wait for their turn when all that may run do; what comes then is refused.</summary>
    [Limit(0, 10_000, "operations that wait for their turn", ErrorCodes.ServerBusy)]
    public int Waiting { get; init; } = 64;

    /// <summary>Requests that one address may send in a minute, on average.</summary>
    [Limit(
        0,
        1_000_000,
        "requests of one address (of one /64 network in IPv6) on average; over it 429 with `Retry-After`; 0 is no limit",
        ErrorCodes.TooManyRequests
    )]
    public int RequestsPerMinute { get; init; } = 1_200;

    /// <summary>Requests that one address may send at once after a rest.</summary>
    [Limit(1, 1_000_000, "requests that one address may send at once after a rest", ErrorCodes.TooManyRequests)]
    public int Burst { get; init; } = 200;
}
