using System.Threading.Channels;
using Graph.Data.Loading;
using Graph.Databases.Providers;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Graph.Data.Reloading;

/// <summary>Has the dataset be loaded again when its files have changed, and nothing has changed any more for a while.</summary>
internal sealed partial class DatasetWatch(
    DatasetReload reload,
    ServedFolder folder,
    IOptions<DatasetOptions> options,
    ILogger<DatasetWatch> logger
) : BackgroundService
{
    /// <summary>Whoever writes several files, or copies a folder, takes no longer between two of them.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(500);

    /// <summary>One note is enough, however many changes there are.</summary>
    private readonly Channel<bool> changes = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Watch || !reload.HasFolder)
            return;
        using var watcher = new FileSystemWatcher(folder.Path) { IncludeSubdirectories = true };
        if (!TryStart(watcher))
            return;
        while (await changes.Reader.WaitToReadAsync(stoppingToken))
        {
            await BeQuietAsync(stoppingToken);
            await ReloadAsync(stoppingToken);
        }
    }

    private bool TryStart(FileSystemWatcher watcher)
    {
        watcher.Changed += (_, _) => Note();
        watcher.Created += (_, _) => Note();
        watcher.Deleted += (_, _) => Note();
        watcher.Renamed += (_, _) => Note();
        watcher.Error += (_, _) => Note(); // more changes than it could tell
        try
        {
            watcher.EnableRaisingEvents = true;
        }
        catch (IOException fault)
        {
            NotWatching(folder.Path, fault.Message); // e.g. more watchers than the system allows: no reason not to serve
            return false;
        }
        Watching(folder.Path);
        return true;
    }

    private void Note() => changes.Writer.TryWrite(true);

    private async Task BeQuietAsync(CancellationToken stoppingToken)
    {
        while (changes.Reader.TryRead(out _))
            await Task.Delay(Quiet, stoppingToken);
    }

    private async Task ReloadAsync(CancellationToken stoppingToken)
    {
        try
        {
            await reload.RunAsync(stoppingToken);
        }
        catch (Exception fault) when (fault is DatasetException || DatabaseFaults.Told(fault) is not null)
        {
            // The log says so already; the next change tries again.
        }
    }

    [LoggerMessage(1, LogLevel.Information, "The dataset is loaded again when its files change: {Folder}.")]
    private partial void Watching(string folder);

    [LoggerMessage(2, LogLevel.Error, "The files in {Folder} cannot be watched, and are not loaded again: {Reason}")]
    private partial void NotWatching(string folder, string reason);
}
