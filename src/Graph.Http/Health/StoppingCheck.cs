using Graph.Http.Shutdown;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Graph.Http.Health;

/// <summary>A server that is about to stop is not ready.</summary>
internal sealed class StoppingCheck(ShutdownNotice notice) : IHealthCheck
{
    /// <summary>Name of the check.</summary>
    public const string Name = "stopping";

    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    ) =>
        Task.FromResult(
            notice.Read() ? HealthCheckResult.Unhealthy("The server is stopping.") : HealthCheckResult.Healthy()
        );
}
