using Graph.Data.Loading;
using Graph.Query.Measuring;

namespace Graph.Server.Caching;

/// <summary>Has the lists be counted as soon as this process has loaded something else.</summary>
internal sealed class LoadedSizes(DatasetLoader loader, KnownSizes sizes) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        loader.Replaced += Renew;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        loader.Replaced -= Renew;
        return Task.CompletedTask;
    }

    private void Renew() => _ = sizes.RenewAsync();
}
