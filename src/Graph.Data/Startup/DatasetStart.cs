using Graph.Data.Loading;
using Graph.Databases;
using Microsoft.Extensions.Logging;

namespace Graph.Data.Startup;

/// <summary>
/// Sees to it that a server which starts has a dataset: that of the folder which the settings name, or else what its database
/// holds already, or else the shipped one.
/// </summary>
internal sealed partial class DatasetStart(DatasetLoader loader, ServedFolder folder, ILogger<DatasetStart> logger)
{
    public async Task RunAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        if (folder.IsNamed || !services.KeepsGraphDatabase())
        {
            await loader.LoadAsync(folder.Path, services.PrepareGraphDatabaseAsync, cancellationToken);
            return;
        }
        await services.PrepareGraphDatabaseAsync(cancellationToken);
        if (await loader.LoadedAsync(cancellationToken) is not { } loaded)
            await loader.LoadAsync(folder.Path, cancellationToken);
        else if (DatasetLoader.HasMade(loaded))
            Kept(loaded.Title, loaded.Revision);
        else
            KeptOfAnotherBuild(loaded.Title, loaded.Revision);
    }

    [LoggerMessage(
        1,
        LogLevel.Information,
        "The database holds {Dataset}, revision {Revision}, and `Dataset:Path` is not set: that is served."
    )]
    private partial void Kept(string dataset, string revision);

    [LoggerMessage(
        2,
        LogLevel.Warning,
        "The database holds {Dataset}, revision {Revision}, and `Dataset:Path` is not set: that is served. Another build of "
            + "this server has loaded it, and may not have written all that this one reads; `dataset load` does so."
    )]
    private partial void KeptOfAnotherBuild(string dataset, string revision);
}
