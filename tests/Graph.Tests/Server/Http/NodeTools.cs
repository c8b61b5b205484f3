using System.Diagnostics;

namespace Graph.Tests.Server.Http;

/// <summary>Runs the scripts of `tests/graphql-http`, which hold tools of the JavaScript world.</summary>
internal static class NodeTools
{
    private static readonly string Folder = RepositoryFiles.Of("tests", "graphql-http");

    /// <summary>Runs a script to its end.</summary>
    /// <returns>What it printed, errors included.</returns>
    /// <exception cref="SkipException">Node.js or the scripts' packages are not installed.</exception>
    public static async Task<string> RunAsync(string script, params string[] arguments)
    {
        if (!IsInstalled())
            throw new SkipException(
                "Node.js is not installed. Install it (`apt-get install nodejs npm`), "
                    + "then its packages: `npm ci --prefix tests/graphql-http`."
            );
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
            throw new SkipException("Packages are missing. Install them: `npm ci --prefix tests/graphql-http`.");

        using var node =
            Process.Start(
                new ProcessStartInfo("node", [script, .. arguments])
                {
                    WorkingDirectory = Folder,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            ) ?? throw new InvalidOperationException("node did not start.");
        var errors = node.StandardError.ReadToEndAsync();
        var output = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        return output + await errors;
    }

    private static bool IsInstalled() =>
        (Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? []).Any(folder =>
            File.Exists(Path.Combine(folder, "node")) || File.Exists(Path.Combine(folder, "node.exe"))
        );
}
