using Graph.Data;
using Graph.Data.Loading;
using Graph.Data.Loading.Inspection;

namespace Graph.Server.Commands;

/// <summary>The dataset that a command is about, if it is valid.</summary>
internal static class ValidDataset
{
    /// <summary>Reads the one that is named, or else the one that would be served.</summary>
    /// <returns>Null where it cannot be read or is not valid; that is told.</returns>
    public static async Task<DatasetInspection?> ReadAsync(
        string? folder,
        bool json,
        CancellationToken cancellationToken
    ) => (folder ?? await ServedFolderAsync()) is { } path ? await OfAsync(path, json, cancellationToken) : null;

    private static async Task<DatasetInspection?> OfAsync(string folder, bool json, CancellationToken cancellationToken)
    {
        var dataset = await ProgressBar.RunAsync(
            "Checking files",
            checkedPart => DatasetInspection.OfAsync(folder, checkedPart, cancellationToken),
            json
        );
        if (dataset.Faults.Count == 0)
            return dataset;
        FaultList.Refuse(folder, dataset.Faults, json);
        return null;
    }

    private static async Task<string?> ServedFolderAsync()
    {
        if (!CommandHost.TryBuild(CommandHost.WithoutDatabase, builder => builder.AddGraphData(), out var host))
            return null;
        await using (host)
            return await host.TryCheckSettingsAsync() ? host.Services.GetRequiredService<ServedFolder>().Path : null;
    }
}
