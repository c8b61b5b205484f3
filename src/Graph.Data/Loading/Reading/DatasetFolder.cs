using Graph.Query.Errors;

namespace Graph.Data.Loading.Reading;

/// <summary>Reads a dataset's files as texts.</summary>
internal sealed class DatasetFolder
{
    /// <summary>Files that are read at the same time: those that give nothing are waited for together.</summary>
    private const int FilesAtOnce = 64;

    /// <summary>Texts are kept up to so many bytes, forty times what the shipped dataset has; all others are read again.</summary>
    private const int KeptBytes = 32 << 20;

    /// <summary>Five times what the shipped dataset has. Records take ten times as much as their texts.</summary>
    private const int BytesOfSmall = 4 << 20;

    private readonly List<FileText> files = [];
    private readonly List<DatasetError> errors = [];
    private long bytes;

    private DatasetFolder(string path) => Path = path;

    /// <summary>Its path.</summary>
    public string Path { get; }

    /// <summary>Names of the districts' files, whether they could be read or not, in ordinal order.</summary>
    public IReadOnlyList<string> DistrictNames { get; private set; } = [];

    /// <summary>The files that could be read, in ordinal order of their names.</summary>
    public IReadOnlyList<FileText> Files => files;

    /// <summary>Whether all of it may be in memory as records.</summary>
    public bool IsSmall => bytes <= BytesOfSmall;

    /// <summary>Hash of all the files.</summary>
    public string Revision { get; private set; } = "";

    /// <summary>What is missing, superfluous, unreadable or no text.</summary>
    public IReadOnlyList<DatasetError> Errors => errors;

    public static async Task<DatasetFolder> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var folder = new DatasetFolder(path);
        if (!Directory.Exists(path))
        {
            folder.errors.Add(File.Exists(path) ? FileErrors.FolderIsFile(path) : FileErrors.FolderMissing(path));
            return folder;
        }
        using var threads = new ReadingThreads();
        await folder.ReadAsync(FolderListing.Of(path), threads, cancellationToken);
        return folder;
    }

    private async Task ReadAsync(FolderListing listing, ReadingThreads threads, CancellationToken cancellationToken)
    {
        if (listing.IsReadable && !listing.Names.Any(FileNames.IsKnown))
        {
            errors.Add(FileErrors.NoDataset(Path, DatasetBelow(listing.Names)));
            return;
        }
        DistrictNames = [.. listing.Names.Where(FileNames.IsDistrict)];
        errors.AddRange(listing.Errors);
        if (listing.IsReadable)
            errors.AddRange(
                FileNames.Always.Except(listing.Names, StringComparer.Ordinal).Select(FileErrors.FileMissing)
            );
        using var revision = new Revision();
        foreach (var names in listing.Names.Chunk(FilesAtOnce))
        {
            var readings = names.Select(name => ReadAsync(name, threads, cancellationToken)).ToList();
            foreach (var (name, (text, error)) in names.Zip(await Task.WhenAll(readings)))
                Take(name, text, error, revision);
        }
        Revision = revision.Name();
    }

    /// <summary>The first folder below that may be meant.</summary>
    private static string? DatasetBelow(IReadOnlyList<string> names) =>
        names.FirstOrDefault(name => name.EndsWith($"/{FileNames.Dataset}", StringComparison.Ordinal)) is { } file
            ? file[..file.LastIndexOf('/')]
            : null;

    private void Take(string name, byte[]? text, DatasetError? error, Revision revision)
    {
        if (error is not null)
            errors.Add(error);
        if (text is null)
            return;
        revision.Add(name, text);
        bytes += text.Length;
        files.Add(new(name, text, bytes > KeptBytes ? () => ReadAgain(name) : null));
    }

    private async Task<(byte[]? Text, DatasetError? Error)> ReadAsync(
        string name,
        ReadingThreads threads,
        CancellationToken cancellationToken
    )
    {
        if (!FileNames.IsKnown(name))
        {
            var near = NearMisses.Of(name, FileNames.Always.Concat(FigureFiles.All)).FirstOrDefault();
            return (null, FileErrors.UnknownFile(name, near));
        }
        var (read, error) = await FileContent.ReadAsync(
            System.IO.Path.Combine(Path, name),
            name,
            threads,
            cancellationToken
        );
        if (read is null)
            return (null, error);
        return TextBytes.Normal(read) is { } text ? (text, null) : (null, FileErrors.NotUtf8(name));
    }

    /// <summary>The text of a file that was an ordinary one before; null if it is none any more.</summary>
    private byte[]? ReadAgain(string name)
    {
        try
        {
            return TextBytes.Normal(File.ReadAllBytes(System.IO.Path.Combine(Path, name)));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
