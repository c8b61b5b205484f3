using Graph.Databases;
using Microsoft.Extensions.Hosting;

namespace Graph.Data.Reloading;

/// <summary>Follows what other processes load into the database that they share with this one.</summary>
internal sealed class ChangesElsewhere(IServiceProvider services, DatasetChange change) : BackgroundService
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        services.FollowGraphDatabaseAsync(change.Tell, stoppingToken);
}
