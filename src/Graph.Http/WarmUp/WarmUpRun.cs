using System.Diagnostics;
using Graph.Http.Traffic;
using Microsoft.Extensions.Options;

namespace Graph.Http.WarmUp;

/// <summary>Runs operations one after the other, each when no client waits for an answer.</summary>
/// <param name="operation">Runs one.</param>
/// <param name="metrics">Tells how many are left.</param>
/// <param name="clients">Tells whether clients wait.</param>
/// <param name="shipped">Where those of the server's own pages are.</param>
/// <param name="options">Where all others are.</param>
/// <param name="host">Where relative paths begin, and when the server listens.</param>
/// <param name="lifetime">Tells when the server listens.</param>
/// <param name="logger">Takes what came of it.</param>
internal sealed partial class WarmUpRun(
    OwnOperation operation,
    WarmUpMetrics metrics,
    OperationsAtOnce clients,
    IEnumerable<ShippedOperations> shipped,
    IOptions<WarmUpOptions> options,
    IHostEnvironment host,
    IHostApplicationLifetime lifetime,
    ILogger<WarmUpRun> logger
) : BackgroundService
{
    /// <summary>Clients who ask all the time warm the server up themselves, but perhaps not for all others.</summary>
    private const int MostLooks = 50;

    /// <summary>A plan is kept of a document that is known, and so from the second time on.</summary>
    private const int Times = 2;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(20);

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Enabled)
            return;
        try
        {
            await ListeningAsync(stoppingToken);
            await RunAsync(Operations(), stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The server stops; nothing is left to be warm for.
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            NotFound(fault.Message);
        }
    }

    private IReadOnlyList<WarmUpOperation> Operations() =>
        [
            .. shipped.SelectMany(own => own.Folder is { } folder ? WarmUpOperation.In(folder) : []),
            .. WarmUpOperation.In(Path.Combine(host.ContentRootPath, options.Value.Operations)),
        ];

    private async Task ListeningAsync(CancellationToken stopping)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var start = lifetime.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stopping);
    }

    private async Task RunAsync(IReadOnlyList<WarmUpOperation> operations, CancellationToken stopping)
    {
        var began = Stopwatch.GetTimestamp(); // real time, whatever the clock is set to
        var right = 0;
        for (var done = 0; done < operations.Count; done++)
        {
            metrics.Left = operations.Count - done;
            await ClientsFirstAsync(stopping);
            if (await TryAsync(operations[done], stopping))
                right++;
        }
        metrics.Left = 0;
        Warm(right, operations.Count, Stopwatch.GetElapsedTime(began).TotalSeconds);
    }

    private async Task ClientsFirstAsync(CancellationToken stopping)
    {
        for (var looks = 0; looks < MostLooks && !clients.IsIdle; looks++)
            await Task.Delay(BetweenLooks, stopping);
    }

    private async Task<bool> TryAsync(WarmUpOperation asked, CancellationToken stopping)
    {
        try
        {
            var wrong = default(string);
            for (var times = 0; times < Times && wrong is null; times++)
                wrong = await operation.RunAsync(asked, stopping);
            if (wrong is null)
                return true;
            Failed(asked.Name, wrong);
        }
        catch (Exception fault) when (fault is not (OperationCanceledException or OutOfMemoryException))
        {
            Failed(asked.Name, fault.Message);
        }
        return false;
    }

    [LoggerMessage(1, LogLevel.Information, "Warm: {Right} of {All} operations answered in {Seconds:0.0} seconds.")]
    private partial void Warm(int right, int all, double seconds);

    [LoggerMessage(2, LogLevel.Warning, "The operation {File} was not warmed up: {Reason}")]
    private partial void Failed(string file, string reason);

    [LoggerMessage(3, LogLevel.Warning, "Nothing was warmed up: {Reason} Correct `WarmUp:Operations`.")]
    private partial void NotFound(string reason);
}
