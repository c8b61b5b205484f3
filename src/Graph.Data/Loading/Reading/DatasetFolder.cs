using System.Text;

namespace Graph.Data.Loading.Reading;

/// <summary>Reads a dataset's files as texts.</summary>
internal sealed class DatasetFolder
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<FileText> files = [];
    private readonly List<DatasetError> errors = [];

    private DatasetFolder() { }

    /// <summary>The files that could be read, in ordinal order of their names.</summary>
    public IReadOnlyList<FileText> Files => files;

    /// <summary>What is missing, superfluous or no text.</summary>
    public IReadOnlyList<DatasetError> Errors => errors;

    public static async Task<DatasetFolder> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var folder = new DatasetFolder();
        if (!Directory.Exists(path))
        {
            folder.errors.Add(DatasetErrors.FolderMissing(path));
            return folder;
        }

        var names = NamesIn(path);
        folder.errors.AddRange(
            FileNames.Always.Except(names, StringComparer.Ordinal).Select(DatasetErrors.FileMissing)
        );
        foreach (var name in names)
            await folder.ReadFileAsync(path, name, cancellationToken);
        return folder;
    }

    private static List<string> NamesIn(string path) =>
        Directory
            .EnumerateFiles(path, "*.json", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(path, f).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal)
            .ToList();

    private async Task ReadFileAsync(string path, string name, CancellationToken cancellationToken)
    {
        if (!FileNames.Always.Contains(name) && !FileNames.IsDistrict(name))
        {
            errors.Add(DatasetErrors.UnknownFile(name, Suggestion.For(name, FileNames.Always)));
            return;
        }

        var bytes = await File.ReadAllBytesAsync(Path.Combine(path, name), cancellationToken);
        try
        {
            files.Add(new FileText(name, Normalise(Utf8.GetString(bytes))));
        }
        catch (DecoderFallbackException)
        {
            errors.Add(DatasetErrors.NotUtf8(name));
        }
    }

    private static string Normalise(string text) =>
        text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
