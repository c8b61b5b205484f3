namespace Graph.Tests;

/// <summary>Programs that tests drive, and that a machine may lack.</summary>
public static class InstalledPrograms
{
    private static readonly string[] Extensions = ["", ".exe"];

    /// <summary>The folders of the path, in its order.</summary>
    public static IReadOnlyList<string> Folders { get; } =
        Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator) ?? [];

    /// <summary>Where the first is that there is, or null if there is none.</summary>
    /// <param name="names">The names under which it may be installed, without extension, the best first.</param>
    public static string? Find(params IReadOnlyList<string> names) =>
        names
            .SelectMany(_ => Extensions, string.Concat)
            .SelectMany(_ => Folders, (name, folder) => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
}
