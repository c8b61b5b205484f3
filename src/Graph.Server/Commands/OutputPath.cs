using Graph.Data.Exporting;

namespace Graph.Server.Commands;

/// <summary>The file or folder that a command writes.</summary>
internal static class OutputPath
{
    /// <summary>Why an export cannot be written there; null where it can.</summary>
    /// <param name="path">The file, or the folder.</param>
    /// <param name="exporter">The form.</param>
    /// <param name="mayOverwrite">Whether what is there may be replaced.</param>
    public static string? Fault(string path, IDatasetExporter exporter, bool mayOverwrite) =>
        exporter.IsFolder switch
        {
            true when File.Exists(path) => CommandErrors.FormIsFolder(exporter.Format, path),
            false when Directory.Exists(path) => CommandErrors.FormIsFile(exporter.Format, path),
            _ => IsUsed(path) && !mayOverwrite ? CommandErrors.PathIsUsed(path) : null,
        };

    /// <summary>Why no new folder can be written there; null where it can.</summary>
    public static string? FolderFault(string path) =>
        File.Exists(path) ? CommandErrors.FileInPlace(path)
        : IsUsed(path) ? CommandErrors.NotEmpty(path)
        : null;

    /// <summary>Whether there is a file, or anything in a folder.</summary>
    public static bool IsUsed(string path) =>
        File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any());
}
