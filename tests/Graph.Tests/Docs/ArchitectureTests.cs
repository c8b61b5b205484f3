using System.Text.RegularExpressions;

namespace Graph.Tests.Docs;

/// <summary>The page about the rooms of the code stays short, and names rooms that there are.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly string Page = File.ReadAllText(RepositoryFiles.Of("docs", "architecture.md"));

    [Fact]
    public void It_names_rooms_that_there_are()
    {
        var rooms = Room().Matches(Page).Select(room => room.Groups[1].Value).Distinct().ToList();

        Assert.True(rooms.Count > 15);
        Assert.All(rooms, room => Assert.True(Path.Exists(RepositoryFiles.Of(room)), room));
    }

    [Fact]
    public void An_operand_passes_eight_rooms_at_the_most()
    {
        var walk = Step().Matches(Page);

        Assert.InRange(walk.Count, 5, 8);
    }

    [Fact]
    public void It_is_read_in_one_go() => Assert.InRange(Page.Split('\n').Length, 60, 121);

    [GeneratedRegex(@"`((?:src|schema|tests)/[\w./]+)`")]
    private static partial Regex Room();

    [GeneratedRegex(@"^\| \d+ \| `src/", RegexOptions.Multiline)]
    private static partial Regex Step();
}
