using System.Text;
using Graph.Query.Errors;

namespace Graph.Data.Loading.Reading;

/// <summary>Reads a dataset's files as texts.</summary>
internal sealed class DatasetFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<FileText> files = [];
    private readonly List<DatasetError> errors = [];

    private DatasetFolder() { }

    /// <summary>Names of the districts' files, whether they could be read or not, in ordinal order.</summary>
    public IReadOnlyList<string> DistrictNames { get; private init; } = [];

    /// <summary>The files that could be read, in ordinal order of their names.</summary>
    public IReadOnlyList<FileText> Files => files;

    /// <summary>Hash of all the files.</summary>
    public string Revision => Reading.Revision.Of(files);

    /// <summary>What is missing, superfluous, unreadable or no text.</summary>
    public IReadOnlyList<DatasetError> Errors => errors;

    public static async Task<DatasetFolder> ReadAsync(string path, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(path))
            return Without(File.Exists(path) ? FileErrors.FolderIsFile(path) : FileErrors.FolderMissing(path));

        var listing = FolderListing.Of(path);
        var folder = new DatasetFolder { DistrictNames = [.. listing.Names.Where(FileNames.IsDistrict)] };
        folder.errors.AddRange(listing.Errors);
        if (listing.IsReadable)
            folder.errors.AddRange(
                FileNames.Always.Except(listing.Names, StringComparer.Ordinal).Select(FileErrors.FileMissing)
            );
        // All at once: those that give nothing are waited for together.
        var readings = listing.Names.Select(name => ReadFileAsync(path, name, cancellationToken)).ToList();
        foreach (var (file, error) in await Task.WhenAll(readings))
        {
            if (file is not null)
                folder.files.Add(file);
            if (error is not null)
                folder.errors.Add(error);
        }
        return folder;
    }

    private static DatasetFolder Without(DatasetError error)
    {
        var folder = new DatasetFolder();
        folder.errors.Add(error);
        return folder;
    }

    private static async Task<(FileText? File, DatasetError? Error)> ReadFileAsync(
        string path,
        string name,
        CancellationToken cancellationToken
    )
    {
        if (!FileNames.IsKnown(name))
        {
            var near = NearMisses.Of(name, FileNames.Always.Concat(FigureFiles.All)).FirstOrDefault();
            return (null, FileErrors.UnknownFile(name, near));
        }
        var (bytes, error) = await FileContent.ReadAsync(Path.Combine(path, name), name, cancellationToken);
        if (bytes is null)
            return (null, error);
        try
        {
            return (new FileText(name, Normalise(Utf8.GetString(bytes))), null);
        }
        catch (DecoderFallbackException)
        {
            return (null, FileErrors.NotUtf8(name));
        }
    }

    private static string Normalise(string text) =>
        text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
