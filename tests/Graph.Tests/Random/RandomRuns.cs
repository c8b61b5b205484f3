using System.Globalization;

namespace Graph.Tests.Random;

/// <summary>How many times something is drawn: few times, unless a longer search is asked for.</summary>
internal static class RandomRuns
{
    private const string Variable = "GRAPH_RANDOM_RUNS";

    private static readonly long? Asked = Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } runs
        ? long.Parse(runs, CultureInfo.InvariantCulture)
        : null;

    /// <summary>Whether a longer search is asked for.</summary>
    public static bool AreAsked => Asked is not null;

    /// <summary>The number that is asked for, or else a given one.</summary>
    public static long Or(long few) => Asked ?? few;
}
