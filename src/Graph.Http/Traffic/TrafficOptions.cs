using System.ComponentModel.DataAnnotations;

namespace Graph.Http.Traffic;

/// <summary>How much may be asked at once and by one address: the section `Traffic` of the configuration.</summary>
public sealed class TrafficOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Traffic";

    /// <summary>Operations that run at the same time.</summary>
    /// <value>1 to 10,000; 64 unless set.</value>
    [Range(1, 10_000)]
    public int OperationsAtOnce { get; init; } = 64;

    /// <summary>Operations that wait for their turn when all that may run do; what comes then is refused.</summary>
    /// <value>0 to 10,000; 64 unless set.</value>
    [Range(0, 10_000)]
    public int Waiting { get; init; } = 64;

    /// <summary>Requests that one address may send in a minute, on average.</summary>
    /// <value>0 to 1,000,000, where 0 means any number; 1,200 unless set.</value>
    [Range(0, 1_000_000)]
    public int RequestsPerMinute { get; init; } = 1_200;

    /// <summary>Requests that one address may send at once after a rest.</summary>
    /// <value>1 to 1,000,000; 200 unless set.</value>
    [Range(1, 1_000_000)]
    public int Burst { get; init; } = 200;
}
