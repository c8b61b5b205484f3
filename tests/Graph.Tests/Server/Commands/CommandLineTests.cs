using Graph.Server.Commands;

namespace Graph.Tests.Server.Commands;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData]
    [InlineData("--urls", "http://localhost:5001")]
    [InlineData("--Database:Provider=Sqlite", "dataset")]
    [InlineData("/urls=http://localhost:5001")]
    [InlineData("urls=http://localhost:5001")]
    [InlineData("")]
    public void Settings_are_the_servers(params string[] args) => Assert.False(CommandLine.Asks(args));

    [Theory]
    [InlineData("dataset", "validate", "mine")]
    [InlineData("datset")]
    [InlineData("--help")]
    [InlineData("--version")]
    public void All_other_words_ask_for_a_command(params string[] args) => Assert.True(CommandLine.Asks(args));

    [Fact]
    public async Task The_help_names_the_commands_and_says_what_happens_without_one()
    {
        var help = await CommandRun.OfAsync("--help");

        Assert.Equal(0, help.ExitCode);
        Assert.Contains("Without a command, serves the dataset over GraphQL", help.Output, StringComparison.Ordinal);
        Assert.Contains(
            "dataset  Checks, loads, compares, exports, imports and generates datasets.",
            help.Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Unrecognized command or argument 'datset'.", "datset", "validate")]
    [InlineData("Required argument missing for command: 'validate'.", "dataset", "validate")]
    [InlineData(
        "There is no folder `/nowhere`. Name the folder that holds `dataset.json`.",
        "dataset",
        "validate",
        "/nowhere"
    )]
    public async Task Wrong_usage_is_told_and_ends_with_2(string sentence, params string[] args)
    {
        var run = await CommandRun.OfAsync(args);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(sentence, run.Output, StringComparison.Ordinal);
    }
}
