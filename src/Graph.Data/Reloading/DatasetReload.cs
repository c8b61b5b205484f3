using Graph.Data.Loading;
using Graph.Databases;
using Graph.Databases.Providers;
using Microsoft.Extensions.Logging;

namespace Graph.Data.Reloading;

/// <summary>
/// Loads the dataset of the server's folder again while it serves, one at a time. What is being answered is answered from
/// what was loaded; a dataset that is not valid changes nothing, and the log says why.
/// </summary>
public sealed partial class DatasetReload : IDisposable
{
    private readonly DatasetLoader loader;
    private readonly ServedFolder folder;
    private readonly ILogger<DatasetReload> logger;
    private readonly SemaphoreSlim turn = new(1, 1);

    internal DatasetReload(
        DatasetLoader loader,
        ServedFolder folder,
        IServiceProvider services,
        ILogger<DatasetReload> logger
    )
    {
        (this.loader, this.folder, this.logger) = (loader, folder, logger);
        HasFolder = folder.IsNamed || !services.KeepsGraphDatabase();
    }

    /// <summary>
    /// Whether the dataset comes from a folder. Where none is named, a database that outlives the server is served as others
    /// have loaded it.
    /// </summary>
    public bool HasFolder { get; }

    /// <summary>Loads it, unless somebody else does so now.</summary>
    /// <param name="cancellationToken">Ends the work as long as no rows are replaced.</param>
    /// <returns>What is loaded now, with its counts; null where somebody else loads it.</returns>
    /// <exception cref="DatasetException">The dataset is not valid; nothing has changed.</exception>
    public Task<ReloadedDataset?> TryRunAsync(CancellationToken cancellationToken) =>
        RunAsync(TimeSpan.Zero, cancellationToken);

    /// <summary>Loads it, after whoever else does so now.</summary>
    /// <inheritdoc cref="TryRunAsync"/>
    internal Task<ReloadedDataset?> RunAsync(CancellationToken cancellationToken) =>
        RunAsync(Timeout.InfiniteTimeSpan, cancellationToken);

    /// <inheritdoc />
    public void Dispose() => turn.Dispose();

    private async Task<ReloadedDataset?> RunAsync(TimeSpan patience, CancellationToken cancellationToken)
    {
        if (!await turn.WaitAsync(patience, cancellationToken))
            return null;
        try
        {
            return await LoadAsync(cancellationToken);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task<ReloadedDataset> LoadAsync(CancellationToken cancellationToken)
    {
        var isNew = false;
        loader.Replaced += Note;
        try
        {
            var dataset = await loader.LoadAsync(folder.Path, cancellationToken);
            if (isNew)
                Loaded(dataset.Title, dataset.Revision);
            else
                Unchanged(dataset.Title, dataset.Revision);
            return new(dataset, isNew);
        }
        catch (DatasetException invalid)
        {
            NotValid(invalid.Message);
            throw;
        }
        catch (Exception fault) when (DatabaseFaults.Told(fault) is { } sentences)
        {
            NotStored(sentences);
            throw;
        }
        finally
        {
            loader.Replaced -= Note;
        }

        void Note() => isNew = true;
    }

    [LoggerMessage(1, LogLevel.Information, "Loaded while serving: {Dataset}, revision {Revision}.")]
    private partial void Loaded(string dataset, string revision);

    [LoggerMessage(2, LogLevel.Information, "Read again, and unchanged: {Dataset}, revision {Revision}.")]
    private partial void Unchanged(string dataset, string revision);

    [LoggerMessage(3, LogLevel.Warning, "Not loaded, and what was loaded before is served on. {Faults}")]
    private partial void NotValid(string faults);

    [LoggerMessage(4, LogLevel.Error, "Not loaded, and what was loaded before is served on. {Fault}")]
    private partial void NotStored(string fault);
}
