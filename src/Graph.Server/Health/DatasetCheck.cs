using Graph.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Graph.Server.Health;

/// <summary>A server whose database does not answer, or holds no dataset, is not ready.</summary>
internal sealed class DatasetCheck(IDbContextFactory<GraphDbContext> contexts) : IHealthCheck
{
    /// <summary>Name of the check, and of the dataset's revision in what it finds.</summary>
    public const string Name = "dataset";

    /// <summary>Shorter than probes wait for an answer as a rule.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private readonly Lock gate = new();
    private Task<HealthCheckResult>? running;

    /// <remarks>Anybody may ask, and is not counted; so all who ask at the same time share one statement.</remarks>
    public Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        lock (gate)
        {
            if (running is null or { IsCompleted: true })
                running = AskAsync();
            return running.WaitAsync(cancellationToken);
        }
    }

    private async Task<HealthCheckResult> AskAsync()
    {
        using var timeout = new CancellationTokenSource(Longest);
        await using var database = await contexts.CreateDbContextAsync(timeout.Token);
        var revision = await database.Datasets.Select(d => d.Revision).SingleOrDefaultAsync(timeout.Token);
        return revision is null
            ? HealthCheckResult.Unhealthy("No dataset is loaded.")
            : HealthCheckResult.Healthy(data: new Dictionary<string, object> { [Name] = revision });
    }
}
