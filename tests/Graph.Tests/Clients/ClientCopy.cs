namespace Graph.Tests.Clients;

/// <summary>A copy of a client, the contract and the example operations: tests may break it, and leave nothing behind.</summary>
internal sealed class ClientCopy : IDisposable
{
    /// <summary>What is installed or generated, and so not copied.</summary>
    private static readonly string[] Made = ["node_modules", "dist", "gql", "__generated__", "bin", "obj"];

    // Without servers of a build that would outlive the test.
    private static readonly (string Name, string Value)[] Quiet =
    [
        ("MSBUILDDISABLENODEREUSE", "1"),
        ("DOTNET_CLI_USE_MSBUILD_SERVER", "0"),
        ("UseSharedCompilation", "false"),
        ("RunAnalyzers", "false"), // they have looked at the same code in its own place
        ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"),
        ("DOTNET_NOLOGO", "1"),
    ];

    private readonly DirectoryInfo root;

    /// <summary>Makes a copy.</summary>
    /// <param name="client">Folder of the client, from the one that holds the solution.</param>
    /// <exception cref="SkipException">Node.js or the client's packages are not installed.</exception>
    public ClientCopy(string client)
    {
        var isNode = File.Exists(RepositoryFiles.Of(client, "package.json"));
        if (isNode)
            new NodeTools(client).SkipUnlessInstalled();
        root = Directory.CreateTempSubdirectory("graph-client-");
        Copy("schema");
        Copy(client);
        if (isNode)
            Directory.CreateSymbolicLink(PathOf($"{client}/node_modules"), RepositoryFiles.Of(client, "node_modules"));
    }

    /// <summary>The folder that holds `schema` and `clients`.</summary>
    public string Folder => root.FullName;

    /// <summary>Removes a folder, which nothing may need any more.</summary>
    public void Remove(string folder) => Directory.Delete(PathOf(folder), recursive: true);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file)) ?? Folder);
        File.WriteAllText(PathOf(file), text);
    }

    public void Replace(string file, string old, string replacement)
    {
        var text = Read(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        Write(file, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    /// <summary>Runs a command, without a shell, in <see cref="Folder"/>.</summary>
    public Task<ToolRun> RunAsync(string command, params (string Name, string Value)[] variables)
    {
        var words = command.Split(' ');
        return ToolRun.OfAsync(words[0], words[1..], Folder, variables: [.. Quiet, .. variables]);
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
