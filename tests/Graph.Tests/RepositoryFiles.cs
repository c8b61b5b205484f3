namespace Graph.Tests;

/// <summary>Files of the repository that tests read or check, such as the contract.</summary>
public static class RepositoryFiles
{
    private static readonly string Root = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The path of a file, from the folder that holds the solution.</summary>
    public static string Of(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot(DirectoryInfo? folder) =>
        folder is null ? throw new DirectoryNotFoundException("No folder above the tests holds Graph.sln.")
        : File.Exists(Path.Combine(folder.FullName, "Graph.sln")) ? folder.FullName
        : FindRoot(folder.Parent);
}
