namespace Graph.Data.Loading.Reading;

/// <summary>The files of JSON and GeoJSON in a dataset's folder and in the folders below, whatever else they turn out to be.</summary>
internal sealed class FolderListing
{
    private static readonly string[] Extensions = [".json", ".geojson"];

    private readonly string root;
    private readonly List<string> names = [];
    private readonly List<DatasetError> errors = [];

    private FolderListing(DirectoryInfo folder) => root = folder.FullName;

    /// <summary>Their names within the folder, in ordinal order.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The folders that could not be looked into.</summary>
    public IReadOnlyList<DatasetError> Errors => errors;

    /// <summary>Whether the dataset's own folder could be looked into, so that what is not named is missing.</summary>
    public bool IsReadable { get; private set; } = true;

    public static FolderListing Of(string path)
    {
        var folder = new DirectoryInfo(path);
        var listing = new FolderListing(folder);
        listing.Enter(folder);
        listing.names.Sort(StringComparer.Ordinal);
        return listing;
    }

    private void Enter(DirectoryInfo folder)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos())
                Note(entry, NameOf(entry));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            IsReadable &= folder.FullName != root;
            errors.Add(FileErrors.FolderUnreadable(NameOf(folder), fault.Message));
        }
    }

    private void Note(FileSystemInfo entry, string name)
    {
        var isDistricts = name == FileNames.DistrictsFolder;
        if (Extensions.Any(extension => entry.Name.EndsWith(extension, StringComparison.Ordinal)))
            names.Add(name);
        else if (entry is not DirectoryInfo folder)
            errors.AddRange(isDistricts ? [FileErrors.NoFolder(name)] : []);
        else if (isDistricts || folder.LinkTarget is null)
            Enter(folder);
        else
            errors.Add(FileErrors.FolderIsLink(name)); // which may lead in a circle
    }

    /// <summary>The name within the dataset's folder, with slashes on every system; the folder itself is its path.</summary>
    private string NameOf(FileSystemInfo entry) =>
        Path.GetRelativePath(root, entry.FullName) is var name && name == "."
            ? root
            : name.Replace(Path.DirectorySeparatorChar, '/');
}
