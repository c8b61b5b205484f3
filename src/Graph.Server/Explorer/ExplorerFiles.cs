using System.Text.Json;
using Microsoft.Extensions.FileProviders;

namespace Graph.Server.Explorer;

/// <summary>What the build has made of `src/Graph.Explorer`, in the folder `explorer` beside the program.</summary>
internal static class ExplorerFiles
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "explorer");

    /// <summary>The page; null where the server was built without it.</summary>
    public static string? Page { get; } = File.Exists(PageFile) ? File.ReadAllText(PageFile) : null;

    /// <summary>The scripts of each view, by <see cref="ExplorerPaths.ViewOf"/>; none where there is no page.</summary>
    public static IReadOnlyDictionary<string, string[]> Scripts { get; } =
        Page is null ? new Dictionary<string, string[]>() : ReadScripts();

    /// <summary>What the page loads, all of it below <see cref="ExplorerPaths.Files"/>; null where there is no page.</summary>
    public static IFileProvider? Loaded { get; } =
        Page is null ? null : new PhysicalFileProvider(Path.Combine(Folder, "explorer"));

    /// <summary>The folder of the manifest with the documents that the page names; null where there is no page.</summary>
    public static string? Documents { get; } = Page is null ? null : Path.Combine(Folder, "documents");

    /// <summary>The folder of what the page asks, for the server to ask itself; null where there is no page.</summary>
    public static string? Operations { get; } = Page is null ? null : Path.Combine(Folder, "operations");

    private static string PageFile => Path.Combine(Folder, "index.html");

    private static Dictionary<string, string[]> ReadScripts() =>
        JsonSerializer.Deserialize<Dictionary<string, string[]>>(File.ReadAllText(Path.Combine(Folder, "views.json")))
        ?? [];
}
