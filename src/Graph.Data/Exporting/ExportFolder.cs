using Graph.Data.Loading.Reading;

namespace Graph.Data.Exporting;

/// <summary>Puts the files of a dataset into a folder.</summary>
public static class ExportFolder
{
    /// <summary>Writes all files. Those of the dataset that was there before, and has no such file now, are deleted.</summary>
    /// <param name="folder">Path of the folder, which is made if it is not there.</param>
    /// <param name="files">The texts by their names, as <see cref="DatasetFiles"/> makes them.</param>
    /// <param name="cancellationToken">Ends the writing between two files.</param>
    public static async Task WriteAsync(
        string folder,
        IReadOnlyDictionary<string, string> files,
        CancellationToken cancellationToken
    )
    {
        ArgumentNullException.ThrowIfNull(files);
        foreach (var (name, text) in files)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? folder);
            await File.WriteAllTextAsync(path, text, cancellationToken);
        }
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
            if (FileNames.IsKnown(name) && !files.ContainsKey(name))
                File.Delete(path);
        }
    }
}
