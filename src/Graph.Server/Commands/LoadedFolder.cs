using Graph.Data;
using Graph.Data.Loading;

namespace Graph.Server.Commands;

/// <summary>The folder of the settings, loaded into their database.</summary>
internal static class LoadedFolder
{
    /// <summary>Loads it, and shows how far that is where there is a terminal.</summary>
    /// <param name="host">Its services.</param>
    /// <param name="name">What the command line calls the folder; null where the settings name it.</param>
    /// <param name="json">Whether the command answers programs.</param>
    /// <param name="cancellationToken">Ends the loading before any row is replaced.</param>
    /// <returns>False where it is not valid, or the database cannot be used; that is told.</returns>
    public static async Task<bool> TryMakeAsync(
        IHost host,
        string? name,
        bool json,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await ProgressBar.RunAsync(
                "Checking files",
                "Inserting rows",
                (checkedPart, madePart) => host.TryLoadValidDatasetAsync(new(checkedPart, madePart), cancellationToken),
                json
            );
        }
        catch (DatasetException invalid)
        {
            var folder = name ?? host.Services.GetRequiredService<ServedFolder>().Path;
            FaultList.Refuse(folder, invalid.Faults, json);
            return false;
        }
    }
}
