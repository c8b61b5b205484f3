using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Graph.Server.Caching;

/// <summary>A server whose database does not answer, or holds no dataset, is not ready.</summary>
/// <param name="loaded">Asks the database.</param>
internal sealed class DatasetCheck(LoadedDataset loaded) : IHealthCheck
{
    /// <summary>Name of the check.</summary>
    public const string Name = "dataset";

    /// <summary>Name of the dataset's revision in what is told of a server that is ready.</summary>
    private const string Revision = "revision";

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
            : HealthCheckResult.Healthy(data: new Dictionary<string, object> { [Revision] = dataset.Revision });
    }
}
