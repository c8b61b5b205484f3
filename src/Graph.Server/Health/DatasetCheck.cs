using Graph.Server.Caching;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Graph.Server.Health;

/// <summary>A server whose database does not answer, or holds no dataset, is not ready.</summary>
/// <param name="loaded">Asks the database.</param>
internal sealed class DatasetCheck(LoadedDataset loaded) : IHealthCheck
{
    /// <summary>Name of the check, and of the dataset's revision in what it finds.</summary>
    public const string Name = "dataset";

    /// <summary>Shorter than probes wait for an answer as a rule.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        var dataset = await loaded.ReadAsync(Longest, cancellationToken);
        return dataset is null
            ? HealthCheckResult.Unhealthy("No dataset is loaded.")
            : HealthCheckResult.Healthy(data: new Dictionary<string, object> { [Name] = dataset.Revision });
    }
}
