using Microsoft.Extensions.Options;

namespace Graph.Http.Shutdown;

/// <summary>Goes on answering for a while after the notice, before the server stops listening.</summary>
internal sealed partial class ShutdownAnnouncement(
    ShutdownNotice notice,
    IOptions<ShutdownOptions> options,
    IOptions<HostOptions> host,
    ILogger<ShutdownAnnouncement> logger
) : IHostedLifecycleService
{
    /// <inheritdoc />
    public async Task StoppingAsync(CancellationToken cancellationToken)
    {
        notice.Give();
        if (!notice.IsAskedFor || options.Value.AnnounceSeconds == 0)
            return;
        Announcing(options.Value.AnnounceSeconds);
        // Real time, and not that of the clock that tests set: it is others who are given time to see the notice.
        await Task.Delay(TimeSpan.FromSeconds(options.Value.AnnounceSeconds), cancellationToken)
            .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <summary>Sets how long the host may take to stop: its options are made before ours are checked.</summary>
    public Task StartingAsync(CancellationToken cancellationToken)
    {
        var seconds = options.Value.AnnounceSeconds + options.Value.FinishSeconds;
        host.Value.ShutdownTimeout = TimeSpan.FromSeconds(seconds);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc />
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Information, "Stopping: not ready from now on, and not listening in {Seconds} seconds.")]
    private partial void Announcing(int seconds);
}
