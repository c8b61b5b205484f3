using System.Text.RegularExpressions;

namespace Graph.Tests.Docs;

/// <summary>What `docs/performance.md` tells to run can be run, and the page stays short.</summary>
public sealed partial class PerformanceTests
{
    private static readonly DocsPage Page = new("performance.md");

    [Fact]
    public void Its_commands_name_a_project_and_options_that_there_are()
    {
        var known = string.Concat(
            SourceFiles.In("*.cs", "tests", "Graph.Benchmarks").Select(file => File.ReadAllText(file))
        );
        var commands = Page.Commands.Where(line => line.StartsWith("dotnet run ", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(commands);
        Assert.All(
            commands,
            command =>
            {
                var (project, arguments) = (
                    Run.Match(command).Groups["project"],
                    Run.Match(command).Groups["arguments"]
                );
                Assert.True(Directory.Exists(RepositoryFiles.Of(project.Value)), command);
                if (!arguments.Value.StartsWith("stages", StringComparison.Ordinal)) // the rest is BenchmarkDotNet's
                    Assert.All(
                        Option.Matches(arguments.Value),
                        option => Assert.Contains($"\"{option.Value}\"", known, StringComparison.Ordinal)
                    );
            }
        );
    }

    [Fact]
    public void Its_links_lead_somewhere()
    {
        Assert.All(Page.LinkedFiles, file => Assert.True(Path.Exists(file), file));
    }

    [Fact]
    public void It_is_read_in_one_go() =>
        Assert.InRange(File.ReadLines(RepositoryFiles.Of("docs", "performance.md")).Count(), 20, 100);

    [GeneratedRegex(@"^dotnet run -c Release --project (?<project>\S+)(?: -- (?<arguments>.+))?$")]
    private static partial Regex Run { get; }

    [GeneratedRegex("--[a-z]+")]
    private static partial Regex Option { get; }
}
