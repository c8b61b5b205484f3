using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Graph.Schema.Limits;

namespace Graph.Tests.Server.Limits;

/// <summary>The README says of each limit what its option says.</summary>
public sealed class LimitTableTests
{
    [Fact]
    public void The_table_of_limits_is_that_of_the_options()
    {
        var written = RowsBelow("## Limits");

        var missing = LimitTable.Rows.Except(written).ToList();
        var wrong = written.Except(LimitTable.Rows).ToList();

        Assert.True(
            missing.Count + wrong.Count == 0,
            $"README.md, Limits: write\n{Lines(missing)}\nand take out\n{Lines(wrong)}"
        );
        Assert.Equal(LimitTable.Rows, written); // each once, in the order of the options
    }

    [Fact]
    public void An_option_that_is_no_limit_stands_among_the_settings()
    {
        var written = RowsBelow("## Settings");

        foreach (var (setting, preset, option) in LimitTable.Options)
        {
            if (option.GetCustomAttribute<RangeAttribute>() is { } range and not LimitAttribute)
            {
                var row = written.SingleOrDefault(r =>
                    r.StartsWith($"| `{setting}` | {LimitTable.Number(preset)} |", StringComparison.Ordinal)
                );
                Assert.Contains(
                    $"{LimitTable.Number(range.Minimum)} to {LimitTable.Number(range.Maximum)}",
                    row,
                    StringComparison.Ordinal
                );
            }
        }
    }

    [Fact]
    public void Every_option_has_bounds() =>
        Assert.All(LimitTable.Options, o => Assert.NotNull(o.Option.GetCustomAttribute<RangeAttribute>()));

    /// <summary>The rows of the table in a section of the README, without its head.</summary>
    private static List<string> RowsBelow(string heading)
    {
        var readme = File.ReadAllText(RepositoryFiles.Of("README.md"));
        var section = readme.Split($"\n{heading}\n")[1].Split("\n## ")[0];
        return [.. section.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal))];
    }

    private static string Lines(IEnumerable<string> rows) => string.Join('\n', rows);
}
