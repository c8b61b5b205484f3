using Graph.Data.Reloading;
using Graph.Query.Measuring;

namespace Graph.Server.Caching;

/// <summary>Has the lists be counted as soon as something else is loaded.</summary>
internal sealed class LoadedSizes(DatasetChange change, KnownSizes sizes) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        change.Happened += Renew;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        change.Happened -= Renew;
        return Task.CompletedTask;
    }

    private void Renew() => _ = sizes.RenewAsync();
}
