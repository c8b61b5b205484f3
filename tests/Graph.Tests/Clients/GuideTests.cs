using Graph.Tests.Docs;

namespace Graph.Tests.Clients;

/// <summary>What `docs/clients.md` shows is compiled code; <see cref="ClientTests"/> run its commands.</summary>
public sealed class GuideTests
{
    private static readonly DocsPage Guide = new("clients.md");

    private static readonly SourceFiles Sources = new([
        .. SourceFiles.In("*.ts", "clients", "typescript", "src"),
        .. SourceFiles.In("*.ts", "clients", "relay", "src"),
        .. SourceFiles.In("*.ts", "clients", "apollo", "src"),
    ]);

    public static TheoryData<string> Code =>
        [.. Guide.Blocks.Where(block => block.Language == "ts").Select(block => block.Text)];

    [Theory]
    [MemberData(nameof(Code))]
    public void Its_code_stands_in_a_compiled_file(string code)
    {
        Sources.AssertHold(code);
    }

    [Fact]
    public void Its_links_lead_somewhere()
    {
        Assert.All(Guide.LinkedFiles, file => Assert.True(Path.Exists(file), file));
    }
}
