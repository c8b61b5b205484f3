namespace Graph.Tests.Clients;

/// <summary>A copy of a client, the contract and the example operations: tests may break it, and leave nothing behind.</summary>
internal sealed class ClientCopy : IDisposable
{
    /// <summary>What is installed or generated, and so not copied.</summary>
    private static readonly string[] Made = ["node_modules", "dist", "gql", "__generated__"];

    private readonly DirectoryInfo root;

    /// <summary>Makes a copy.</summary>
    /// <param name="client">Folder of the client, from the one that holds the solution.</param>
    /// <exception cref="SkipException">Node.js or the client's packages are not installed.</exception>
    public ClientCopy(string client)
    {
        new NodeTools(client).SkipUnlessInstalled();
        root = Directory.CreateTempSubdirectory("graph-client-");
        Copy("schema");
        Copy(client);
        Directory.CreateSymbolicLink(PathOf($"{client}/node_modules"), RepositoryFiles.Of(client, "node_modules"));
    }

    public void Write(string file, string text) => File.WriteAllText(PathOf(file), text);

    public void Replace(string file, string old, string replacement)
    {
        var text = File.ReadAllText(PathOf(file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        Write(file, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>Runs a command, without a shell, in the folder that holds `schema` and `clients`.</summary>
    public Task<ToolRun> RunAsync(string command, params (string Name, string Value)[] variables)
    {
        var words = command.Split(' ');
        return ToolRun.OfAsync(words[0], words[1..], root.FullName, variables: variables);
    }

    public void Dispose() => root.Delete(recursive: true);

    private string PathOf(string file) => Path.Combine(root.FullName, file);

    private void Copy(string folder)
    {
        Directory.CreateDirectory(PathOf(folder));
        foreach (var file in Directory.EnumerateFiles(RepositoryFiles.Of(folder)))
            File.Copy(file, PathOf($"{folder}/{Path.GetFileName(file)}"));
        foreach (var inner in Directory.EnumerateDirectories(RepositoryFiles.Of(folder)).Select(Path.GetFileName))
            if (!Made.Contains(inner))
                Copy($"{folder}/{inner}");
    }
}
