namespace Graph.Tests.Docs;

/// <summary>Compiled files from which the pages of `docs/` show pieces.</summary>
/// <param name="files">Their paths.</param>
internal sealed class SourceFiles(IEnumerable<string> files)
{
    private readonly IReadOnlyList<string> texts = [.. files.Select(file => Bare(File.ReadLines(file)))];

    /// <summary>The files of a folder and of those inside it.</summary>
    /// <param name="pattern">Which, e.g. `*.cs`.</param>
    /// <param name="folder">The folder's path, from the one that holds the solution.</param>
    public static IEnumerable<string> In(string pattern, params string[] folder) =>
        Directory.EnumerateFiles(RepositoryFiles.Of(folder), pattern, SearchOption.AllDirectories);

    /// <summary>Asserts that the lines stand in one of the files, whatever their indentation.</summary>
    public void AssertHold(string code)
    {
        var lines = Bare(code.Split('\n'));
        Assert.True(texts.Any(text => text.Contains(lines, StringComparison.Ordinal)), $"In no file:\n{code}");
    }

    /// <summary>The lines without indentation and without empty ones, each between two line ends.</summary>
    private static string Bare(IEnumerable<string> lines) =>
        string.Concat(lines.Select(line => line.Trim()).Where(line => line.Length > 0).Select(line => $"\n{line}\n"));
}
