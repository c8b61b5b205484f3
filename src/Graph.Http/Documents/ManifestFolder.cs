namespace Graph.Http.Documents;

/// <summary>Reads the manifests of a folder, once: what was checked when the server started is what it serves.</summary>
/// <param name="environment">Knows the server's own folder.</param>
internal sealed class ManifestFolder(IHostEnvironment environment)
{
    private Manifests? read;

    /// <param name="folder">As the setting names it.</param>
    public Manifests Read(string folder) => read ??= ReadFiles(Path.Combine(environment.ContentRootPath, folder));

    /// <summary>Reads those of any folder, each time.</summary>
    public static Manifests ReadFiles(string folder)
    {
        var faults = new List<string>();
        var documents = new List<ManifestDocument>();
        foreach (var path in Files(folder, faults))
            documents.AddRange(new ManifestFile(path, faults).Read());
        return new Manifests(documents, [.. faults, .. TwoTexts(documents)]);
    }

    private static string[] Files(string folder, List<string> faults)
    {
        string[] files = [];
        try
        {
            files = [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal)];
            if (files.Length == 0)
                faults.Add(ManifestErrors.NoManifest(folder));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Add(ManifestErrors.NoFolder(folder, fault));
        }
        return files;
    }

    private static IEnumerable<string> TwoTexts(IEnumerable<ManifestDocument> documents) =>
        from same in documents.GroupBy(document => DocumentIds.Plain(document.Id), StringComparer.Ordinal)
        let first = same.First()
        from other in same.Where(document => document.Text != first.Text).Take(1)
        select ManifestErrors.TwoTexts(first, other);
}
