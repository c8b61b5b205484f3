using Graph.Http.Traffic;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Graph.Http.Health;

/// <summary>A server where no operation gets a turn any more is not ready.</summary>
internal sealed class TurnsCheck(OperationsAtOnce operations) : IHealthCheck
{
    /// <summary>Name of the check.</summary>
    public const string Name = "turns";

    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    ) =>
        Task.FromResult(
            operations.IsStuck
                ? HealthCheckResult.Unhealthy("All turns are taken by operations that do not end.")
                : HealthCheckResult.Healthy()
        );
}
