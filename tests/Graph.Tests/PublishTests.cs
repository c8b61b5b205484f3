namespace Graph.Tests;

/// <summary>The server can be published for other systems from a clean clone, where lock files may not change.</summary>
public sealed class PublishTests : IDisposable
{
    private static readonly string[] Projects =
    [
        "Directory.Build.props",
        "Directory.Packages.props",
        "BannedSymbols.txt",
        "global.json",
        .. Directory
            .EnumerateDirectories(RepositoryFiles.Of("src"))
            .Select(Path.GetFileName)
            .SelectMany(project => new[] { $"src/{project}/{project}.csproj", $"src/{project}/packages.lock.json" })
            .Where(file => File.Exists(RepositoryFiles.Of(file))),
        "src/Directory.Build.props",
    ];

    private readonly DirectoryInfo clone = Directory.CreateTempSubdirectory("graph-clone-");

    public PublishTests()
    {
        foreach (var file in Projects)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file)) ?? clone.FullName);
            File.Copy(RepositoryFiles.Of(file), PathOf(file));
        }
    }

    public void Dispose() => clone.Delete(recursive: true);

    /// <remarks>What `dotnet publish -r` begins with; the rest of it, which takes minutes, changes no lock file.</remarks>
    [Theory]
    [InlineData("linux-x64")]
    [InlineData("linux-arm64")]
    [InlineData("win-x64")]
    [InlineData("osx-arm64")]
    public Task Publishing_for_a_system_needs_no_other_packages_than_the_lock_files_have(string system) =>
        RestoreAsync("msbuild", "-t:Restore", $"-p:RuntimeIdentifier={system}", "-p:_IsPublishing=true");

    [Fact]
    public Task Restoring_for_a_system_beforehand_needs_no_others_either() => RestoreAsync("restore", "-r", "win-x64");

    [Fact]
    public Task Building_needs_no_others_either() => RestoreAsync("restore");

    [Theory]
    [InlineData("", "")]
    [InlineData("linux-x64", "true")]
    public async Task Published_for_a_system_it_is_compiled_beforehand(string system, string compiled)
    {
        var run = await ToolRun.OfAsync(
            "dotnet",
            ["msbuild", "src/Graph.Server", "-getProperty:PublishReadyToRun", $"-p:RuntimeIdentifier={system}"],
            clone.FullName
        );

        Assert.Equal((0, compiled), (run.ExitCode, run.Output.Trim()));
    }

    private async Task RestoreAsync(string command, params string[] options)
    {
        var run = await ToolRun.OfAsync(
            "dotnet",
            [command, "src/Graph.Server", .. options, "-p:RestoreLockedMode=true", "-nodeReuse:false"],
            clone.FullName,
            variables: [("DOTNET_CLI_TELEMETRY_OPTOUT", "1"), ("DOTNET_NOLOGO", "1")]
        );

        Assert.True(run.ExitCode == 0, run.Output);
        Assert.All(
            Projects.Where(file => file.EndsWith("packages.lock.json", StringComparison.Ordinal)),
            file => Assert.Equal(File.ReadAllText(RepositoryFiles.Of(file)), File.ReadAllText(PathOf(file)))
        );
    }

    private string PathOf(string file) => Path.Combine(clone.FullName, file);
}
