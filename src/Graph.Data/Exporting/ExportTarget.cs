namespace Graph.Data.Exporting;

/// <summary>Where a dataset is written, and which day it is about.</summary>
/// <param name="Path">The file, or the folder of the files.</param>
/// <param name="AsOf">Leaves of what begins and ends those that stood on that day; null for all.</param>
/// <param name="Today">The day that forms are about which need one, where none is named.</param>
public sealed record ExportTarget(string Path, DateOnly? AsOf, DateOnly Today)
{
    /// <summary>The day of forms that are always about one.</summary>
    public DateOnly Day => AsOf ?? Today;

    /// <summary>Makes the file anew, with the folders that it needs.</summary>
    internal FileStream Create() => Create(Path);

    /// <summary>Makes a file of the folder anew.</summary>
    internal FileStream CreateInFolder(string name) => Create(System.IO.Path.Join(Path, name));

    private static FileStream Create(string path)
    {
        if (System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
        return new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, 81_920, useAsync: true);
    }
}
