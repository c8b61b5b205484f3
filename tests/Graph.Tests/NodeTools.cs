using System.Diagnostics;

namespace Graph.Tests;

/// <summary>Runs scripts of a folder, in which tools of the JavaScript world are installed.</summary>
/// <param name="folder">The folder, from the one that holds the solution, e.g. `tests/contract`.</param>
internal sealed class NodeTools(string folder)
{
    private readonly string path = RepositoryFiles.Of(folder.Split('/'));

    /// <summary>Runs a script to its end.</summary>
    /// <returns>What it printed, errors included.</returns>
    /// <exception cref="SkipException">Node.js or the scripts' packages are not installed.</exception>
    public Task<string> RunAsync(string script, params string[] arguments) => RunWithAsync("", script, arguments);

    /// <summary>Runs a script that reads a text.</summary>
    /// <inheritdoc cref="RunAsync"/>
    public async Task<string> RunWithAsync(string input, string script, params string[] arguments)
    {
        SkipUnlessInstalled();
        return (await ToolRun.OfAsync("node", [script, .. arguments], path, input)).Output;
    }

    /// <summary>Starts a script that is asked and answers in turns, a line each.</summary>
    /// <exception cref="SkipException">Node.js or the scripts' packages are not installed.</exception>
    public Process Start(string script)
    {
        SkipUnlessInstalled();
        return ToolRun.Start("node", [script], path);
    }

    /// <exception cref="SkipException">Node.js or the folder's packages are not installed.</exception>
    public void SkipUnlessInstalled()
    {
        if (InstalledPrograms.Find("node") is null)
            throw new SkipException(
                "Node.js is not installed. Install it (`apt-get install nodejs npm`), "
                    + $"then its packages: `npm ci --prefix {folder}`."
            );
        if (!Directory.Exists(Path.Combine(path, "node_modules")))
            throw new SkipException($"Packages are missing. Install them: `npm ci --prefix {folder}`.");
    }
}
