using System.Text.RegularExpressions;

namespace Graph.Tests.Docs;

/// <summary>A page of `docs/`, as far as tests can check it.</summary>
internal sealed partial class DocsPage(string name)
{
    private readonly string text = File.ReadAllText(RepositoryFiles.Of("docs", name));

    /// <summary>The fenced blocks: each one's language and text, in their order.</summary>
    public IReadOnlyList<(string Language, string Text)> Blocks =>
        [.. Block.Matches(text).Select(block => (block.Groups["language"].Value, block.Groups["text"].Value))];

    /// <summary>The commands of its blocks for a shell, a line each.</summary>
    public IEnumerable<string> Commands =>
        Blocks.Where(block => block.Language == "sh").SelectMany(block => block.Text.Split('\n'));

    /// <summary>The files that the page links to; other sites are left out.</summary>
    public IEnumerable<string> LinkedFiles =>
        from link in Link.Matches(text)
        let file = link.Groups["file"].Value
        where !file.StartsWith("https://", StringComparison.Ordinal)
        select RepositoryFiles.Of("docs", file);

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>.*?)\n```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block { get; }

    [GeneratedRegex(@"\]\((?<file>[^)]+)\)")]
    private static partial Regex Link { get; }
}
