using System.Text.RegularExpressions;
using Graph.Server.Commands;
using Graph.Tests.Server;

namespace Graph.Tests.Docs;

/// <summary>`docs/dataset.md`: its commands can be given, and its question is answered as it says.</summary>
public sealed partial class DatasetPageTests
{
    private static readonly DocsPage Page = new("dataset.md");

    [Fact]
    public void It_is_read_in_one_go_and_links_to_files_that_there_are()
    {
        Assert.InRange(File.ReadAllLines(RepositoryFiles.Of("docs", "dataset.md")).Length, 60, 150);
        Assert.All(Page.LinkedFiles, file => Assert.True(Path.Exists(file), file));
    }

    [Fact]
    public void Its_commands_can_be_given()
    {
        var commands = Page.Commands.Where(line => line.StartsWith("graph ", StringComparison.Ordinal)).ToList();

        Assert.InRange(commands.Count, 8, 20);
        foreach (var command in commands)
        {
            string[] words = [.. Word.Matches(Filled(command)).Skip(1).Select(word => word.Value.Replace("\"", ""))];
            if (CommandLine.Asks(words))
                Assert.Equal([], CommandLine.Root().Parse(words).Errors.Select(error => $"{command}: {error.Message}"));
            else
                Assert.All(words, word => Assert.Matches("^--(Dataset|Database):[A-Za-z]+=.", word));
        }
    }

    [Fact]
    public async Task The_example_answers_its_question()
    {
        using var server = await ServerProcess.StartAsync(
            "--Dataset:Path",
            RepositoryFiles.Of("dataset", "example"),
            "--Database:Provider",
            "Sqlite"
        );

        var answer = await server.Client.AskAsync(Block("graphql"));

        answer.ShouldBe(Block("json"));
    }

    /// <summary>As a shell fills it in; the copy of the example that the page makes is as good as the example.</summary>
    private static string Filled(string command) =>
        command
            .Replace("$PWD", RepositoryFiles.Of(), StringComparison.Ordinal)
            .Replace("dataset/mine", "dataset/example", StringComparison.Ordinal);

    private static string Block(string language) => Page.Blocks.First(block => block.Language == language).Text;

    [GeneratedRegex("(?:[^ \"]|\"[^\"]*\")+")]
    private static partial Regex Word { get; }
}
