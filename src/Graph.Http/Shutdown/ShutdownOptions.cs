using System.ComponentModel.DataAnnotations;

namespace Graph.Http.Shutdown;

/// <summary>How the server stops: the section `Shutdown` of the configuration.</summary>
public sealed class ShutdownOptions
{
    /// <summary>Name of the section.</summary>
    public const string Section = "Shutdown";

    /// <summary>
    /// Seconds during which the server still answers, but says that it is not ready, so that a load balancer sends
    /// requests elsewhere. A server whose readiness nobody has asked for does not wait.
    /// </summary>
    /// <value>0 to 60; 5 unless set.</value>
    [Range(0, 60)]
    public int AnnounceSeconds { get; init; } = 5;

    /// <summary>Seconds that accepted requests then have to finish.</summary>
    /// <value>1 to 300; 20 unless set.</value>
    [Range(1, 300)]
    public int FinishSeconds { get; init; } = 20;
}
