using System.Globalization;
using System.Text.RegularExpressions;

namespace Graph.Benchmarks.Load;

/// <summary>What wrk tells of one run.</summary>
/// <param name="Rate">Answers a second.</param>
/// <param name="Half">Milliseconds within which half of the answers came.</param>
/// <param name="Most">Milliseconds within which 99 of 100 came.</param>
internal sealed partial record LoadResult(double Rate, double Half, double Most)
{
    /// <exception cref="InvalidOperationException">Some were no answers.</exception>
    public static LoadResult Of(string output)
    {
        if (
            output.Contains("Non-2xx", StringComparison.Ordinal)
            || output.Contains("Socket errors", StringComparison.Ordinal)
        )
            throw new InvalidOperationException(output);
        var latencies = Latency.Matches(output).ToDictionary(match => match.Groups["part"].Value, Milliseconds);
        return latencies.TryGetValue("50", out var half) && latencies.TryGetValue("99", out var most)
            ? new(Number(Requests.Match(output)), half, most)
            : throw new InvalidOperationException($"Nothing was answered: {output}");
    }

    private static double Milliseconds(Match match) =>
        Number(match)
        * match.Groups["unit"].Value switch
        {
            "us" => 0.001,
            "ms" => 1,
            "s" => 1_000,
            "m" => 60_000,
            var unit => throw new InvalidDataException($"wrk measures in {unit}."),
        };

    private static double Number(Match match) =>
        double.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"Requests/sec:\s+(?<number>[\d.]+)")]
    private static partial Regex Requests { get; }

    [GeneratedRegex(@"^\s+(?<part>\d+)%\s+(?<number>[\d.]+)(?<unit>[a-z]+) *$", RegexOptions.Multiline)]
    private static partial Regex Latency { get; }
}
