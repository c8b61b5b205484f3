namespace Graph.Tests.Http.Documents;

/// <summary>A folder of manifests, which a server may read.</summary>
internal sealed class ManifestFiles : IDisposable
{
    public ManifestFiles(params (string File, string Json)[] files)
    {
        foreach (var (file, json) in files)
            File.WriteAllText(Path.Combine(Folder, file), json);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("graph-manifests-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
