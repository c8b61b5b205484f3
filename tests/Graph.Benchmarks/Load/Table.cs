using System.Globalization;

namespace Graph.Benchmarks.Load;

/// <summary>The one table of all that was measured, in Markdown.</summary>
internal sealed class Table
{
    private readonly List<string> rows = [];

    /// <summary>How many ratios are not as wanted.</summary>
    public int Missed { get; private set; }

    /// <summary>Whether nothing was measured.</summary>
    public bool IsEmpty => rows.Count == 0;

    /// <summary>Adds lines with the medians of their results.</summary>
    public void Add(IEnumerable<Line> lines, IReadOnlyDictionary<Target, IReadOnlyList<LoadResult>> results) =>
        rows.AddRange(lines.Select(line => Row(line, results[line.Measured], results[line.Other])));

    public override string ToString() =>
        string.Join(
            '\n',
            [
                "| operation | database | answers a second | half within ms | 99 % within ms | compared with | ratio | wanted |",
                "|---|---|--:|--:|--:|---|--:|---|",
                .. rows,
            ]
        );

    private string Row(Line line, IReadOnlyList<LoadResult> measured, IReadOnlyList<LoadResult> others)
    {
        var own =
            $"| {line.Operation} | {line.Database} | {Shown(Median(measured.Select(r => r.Rate)), "N0")} "
            + $"| {Shown(Median(measured.Select(r => r.Half)), "0.00")} "
            + $"| {Shown(Median(measured.Select(r => r.Most)), "0.00")} |";
        return line.IsAlone ? $"{own} | | |" : $"{own} {Comparison(line, measured, others)}";
    }

    private string Comparison(Line line, IReadOnlyList<LoadResult> measured, IReadOnlyList<LoadResult> others)
    {
        var ratio = Median(measured.Zip(others, line.Goal.Ratio));
        var isMet = line.Goal.IsMet(ratio);
        if (!isMet)
            Missed++;
        return $"{line.ComparedWith} | {Shown(ratio, "0.00")} | {line.Goal.Text}{(isMet ? "" : ", **missed**")} |";
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    private static string Shown(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
