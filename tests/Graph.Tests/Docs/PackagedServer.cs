using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Graph.Tests.Docs;

/// <summary>A server that is built from this product's packages in a folder of its own, and leaves nothing behind.</summary>
internal sealed partial class PackagedServer : IDisposable
{
    private const string Listening = "Now listening on: ";

    // Nothing but the packages that were just made, and those that this build already has.
    private const string Sources = "<configuration><packageSources><clear /></packageSources></configuration>";

    private static readonly string Configuration =
        new DirectoryInfo(AppContext.BaseDirectory).Parent?.Name ?? throw new DirectoryNotFoundException();

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("graph-packages-");
    private Process? process;

    public PackagedServer()
    {
        var global = Directory.CreateDirectory(Packages);
        foreach (var package in Directory.EnumerateDirectories(KnownPackages))
            if (!Path.GetFileName(package).StartsWith("graph.", StringComparison.Ordinal))
                Directory.CreateSymbolicLink(Path.Combine(global.FullName, Path.GetFileName(package)), package);
        Write("../nuget.config", Sources);
    }

    private static string KnownPackages =>
        Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private string Folder => Path.Combine(root.FullName, "app");

    private string Packages => Path.Combine(root.FullName, "known");

    /// <summary>Packs what a loop of the page packs, from what is built, to where the page's project looks for it.</summary>
    /// <param name="loop">The loop, for a shell.</param>
    public async Task PackAsync(string loop)
    {
        var asked = Loop.Match(loop);
        var target = Path.Combine(root.FullName, "graph", asked.Groups["target"].Value);
        foreach (var name in asked.Groups["names"].Value.Split(' '))
        {
            var project = RepositoryFiles.Of("src", $"Graph.{name}");
            await RunAsync("pack", project, "--no-build", "--configuration", Configuration, "--output", target);
        }
    }

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Folder);
        File.WriteAllText(Path.Combine(Folder, file), text);
    }

    public Task BuildAsync() => RunAsync("build", "--output", "built");

    /// <summary>Starts the server, and waits until it listens.</summary>
    /// <param name="project">Name of its project.</param>
    /// <returns>Where it listens.</returns>
    public async Task<Uri> StartAsync(string project)
    {
        process = ToolRun.Start("dotnet", [$"built/{project}.dll", "--urls=http://127.0.0.1:0"], Folder);
        var errors = process.StandardError.ReadToEndAsync();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
            if (line.Contains(Listening, StringComparison.Ordinal))
            {
                _ = process.StandardOutput.ReadToEndAsync(); // or it would wait for somebody to read what it logs
                return new(line.Split(Listening)[1]);
            }
        throw new InvalidOperationException(await errors);
    }

    public void Dispose()
    {
        if (process is { HasExited: false })
        {
            process.Kill();
            process.WaitForExit();
        }
        process?.Dispose();
        root.Delete(recursive: true); // of a link, not what it leads to
    }

    private async Task RunAsync(params string[] arguments)
    {
        var run = await ToolRun.OfAsync(
            "dotnet",
            [.. arguments, "-nodeReuse:false"],
            Folder,
            variables:
            [
                ("NUGET_PACKAGES", Packages),
                ("UseSharedCompilation", "false"),
                ("DOTNET_CLI_USE_MSBUILD_SERVER", "0"),
                ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"),
                ("DOTNET_NOLOGO", "1"),
            ]
        );
        Assert.True(run.ExitCode == 0, run.Output);
    }

    [GeneratedRegex(@"^for p in (?<names>[A-Za-z ]+); do dotnet pack src/Graph\.\$p -o (?<target>\S+); done$")]
    private static partial Regex Loop { get; }
}
