using System.Diagnostics;
using Graph.Data.Editions;

namespace Graph.Data.Exporting;

/// <summary>The folder of the dataset's own files, from which the same rows can be loaded again.</summary>
internal sealed class DatasetFilesExporter : IDatasetExporter
{
    public string Format => "files";

    public string Description => "the folder of the dataset's own files";

    public bool IsFolder => true;

    public bool TakesDay => false;

    public async Task<ExportReport> WriteAsync(
        GraphDbContext database,
        ExportTarget target,
        CancellationToken cancellationToken
    )
    {
        var dataset =
            await WholeDataset.OfAsync(database, cancellationToken)
            ?? throw new UnreachableException("An exporter is given a dataset.");
        var files = DatasetFiles.Of(dataset);
        await ExportFolder.WriteAsync(target.Path, files, cancellationToken);
        return new([.. files.Keys.GroupBy(Kind).Select(k => new ExportedPart(k.Key, k.Count()))], LeftOut: []);
    }

    /// <summary>The folder and the ending of a file, e.g. `districts/*.json`.</summary>
    private static string Kind(string file) => $"{file[..(file.LastIndexOf('/') + 1)]}*{Path.GetExtension(file)}";
}
