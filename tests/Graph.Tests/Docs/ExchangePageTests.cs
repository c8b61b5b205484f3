using Graph.Server.Commands;

namespace Graph.Tests.Docs;

/// <summary>`docs/exchange.md`: its commands can be given.</summary>
public sealed class ExchangePageTests
{
    private static readonly DocsPage Page = new("exchange.md");

    [Fact]
    public void It_is_read_in_one_go_and_links_to_files_that_there_are()
    {
        Assert.InRange(File.ReadAllLines(RepositoryFiles.Of("docs", "exchange.md")).Length, 60, 120);
        Assert.All(Page.LinkedFiles, file => Assert.True(Path.Exists(file), file));
    }

    [Fact]
    public void Its_commands_can_be_given()
    {
        using var file = new TemporaryFile();
        var commands = Page.Commands.Where(line => line.StartsWith("graph ", StringComparison.Ordinal)).ToList();

        Assert.InRange(commands.Count, 6, 20);
        foreach (var command in commands)
        {
            var line = command
                .Replace("import popolo \"$PWD/popolo.json", $"import popolo \"{file.Path}", StringComparison.Ordinal)
                .Replace("$PWD", RepositoryFiles.Of(), StringComparison.Ordinal);
            var errors = CommandLine
                .Root()
                .Parse(line["graph ".Length..])
                .Errors.Select(e => $"{command}: {e.Message}");
            Assert.Equal([], errors.Where(e => !e.Contains("dataset/imported", StringComparison.Ordinal)));
        }
    }

    /// <summary>A file that is there, as the one that an export has written.</summary>
    private sealed class TemporaryFile : IDisposable
    {
        public string Path { get; } = System.IO.Path.GetTempFileName();

        public void Dispose() => File.Delete(Path);
    }
}
