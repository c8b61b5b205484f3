namespace Graph.Tests.Docs;

/// <summary>What `docs/extending.md` shows is compiled code, and what the server answers.</summary>
[Collection(LibraryServer.Name)]
public sealed class ExtendingTests(LibraryServer server)
{
    private static readonly DocsPage Page = new("extending.md");

    private static readonly SourceFiles Sources = new([
        .. SourceFiles.In("*.cs", "tests", "Graph.Tests", "Docs"),
        .. SourceFiles.In("*.cs", "src", "Graph.Server", "Types"),
    ]);

    public static TheoryData<string> CSharp =>
        [
            .. Page
                .Blocks.Where(block => block.Language == "csharp")
                .Select(block => block.Text)
                .Where(code => !code.StartsWith("using ", StringComparison.Ordinal)), // a program: OwnModelTests builds it
        ];

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

        Assert.Matches("^(csharp ?|graphql json ?|sh xml csharp sh json ?)+$", languages);
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
        Sources.AssertHold(code);
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Its_queries_give_its_answers(string query, string expected)
    {
        var answer = await server.Client.AskAsync(query);

        answer.ShouldBe(expected);
    }
}
