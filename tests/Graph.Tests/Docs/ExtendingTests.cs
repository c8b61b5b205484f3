namespace Graph.Tests.Docs;

/// <summary>What `docs/extending.md` shows is compiled code, and what the server answers.</summary>
[Collection(LibraryServer.Name)]
public sealed class ExtendingTests(LibraryServer server)
{
    private static readonly DocsPage Page = new("extending.md");

    private static readonly IReadOnlyList<string> Sources =
    [
        .. SourcesIn("tests", "Graph.Tests", "Docs"),
        .. SourcesIn("src", "Graph.Server", "Types"),
    ];

    public static TheoryData<string> CSharp =>
        [.. Page.Blocks.Where(block => block.Language == "csharp").Select(block => block.Text)];

    public static TheoryData<string, string> Queries
    {
        get
        {
            var queries = new TheoryData<string, string>();
            foreach (var (block, next) in Page.Blocks.Zip(Page.Blocks.Skip(1)))
                if (block.Language == "graphql")
                    queries.Add(block.Text, next.Text);
            return queries;
        }
    }

    [Fact]
    public void It_holds_code_and_queries_with_their_answers()
    {
        var languages = string.Join(' ', Page.Blocks.Select(block => block.Language));

        Assert.Matches("^(csharp ?|graphql json ?)+$", languages);
    }

    [Fact]
    public void Its_links_lead_somewhere()
    {
        Assert.All(Page.LinkedFiles, file => Assert.True(Path.Exists(file), file));
    }

    [Theory]
    [MemberData(nameof(CSharp))]
    public void Its_code_stands_in_a_compiled_file(string code)
    {
        var lines = Bare(code.Split('\n'));

        Assert.True(Sources.Any(source => source.Contains(lines, StringComparison.Ordinal)), $"In no file:\n{code}");
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Its_queries_give_its_answers(string query, string expected)
    {
        var answer = await server.Client.AskAsync(query);

        answer.ShouldBe(expected);
    }

    private static IEnumerable<string> SourcesIn(params string[] folder) =>
        Directory
            .EnumerateFiles(RepositoryFiles.Of(folder), "*.cs", SearchOption.AllDirectories)
            .Select(file => Bare(File.ReadLines(file)));

    /// <summary>The lines without indentation and without empty ones, each between two line ends.</summary>
    private static string Bare(IEnumerable<string> lines) =>
        string.Concat(lines.Select(line => line.Trim()).Where(line => line.Length > 0).Select(line => $"\n{line}\n"));
}
