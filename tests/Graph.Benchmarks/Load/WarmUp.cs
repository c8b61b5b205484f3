using System.Diagnostics;

namespace Graph.Benchmarks.Load;

/// <summary>
/// Asks servers until they get no faster. .NET compiles what runs often a second and a third time, from what it has seen of
/// it, beside the requests: where these take all processors that goes on for half a minute, and makes a server three times
/// as fast.
/// </summary>
/// <param name="seconds">How long a target is asked in each turn.</param>
/// <param name="clients">How many connections wait for answers at the same time.</param>
internal sealed class WarmUp(int seconds, int clients)
{
    /// <summary>What a turn must bring to be worth another.</summary>
    private const double Faster = 1.03;

    private static readonly TimeSpan Least = TimeSpan.FromSeconds(45);

    private static readonly TimeSpan Most = TimeSpan.FromMinutes(2);

    /// <summary>Asks each server for all that it is asked for later, one server after the other.</summary>
    public async Task RunAsync(IEnumerable<Target> targets)
    {
        foreach (var server in targets.GroupBy(target => target.Address.Authority))
            await ServerAsync([.. server]);
    }

    private async Task ServerAsync(IReadOnlyList<Target> targets)
    {
        var watch = Stopwatch.StartNew();
        var fastest = 0.0;
        bool rises;
        do
        {
            var rate = await TurnAsync(targets);
            rises = rate > fastest * Faster;
            fastest = Math.Max(fastest, rate);
        } while (watch.Elapsed < Least || (rises && watch.Elapsed < Most));
    }

    /// <summary>Asks for each once.</summary>
    /// <returns>The geometric mean of their answers a second.</returns>
    private async Task<double> TurnAsync(IReadOnlyList<Target> targets)
    {
        var sum = 0.0;
        foreach (var target in targets)
            sum += Math.Log((await Wrk.RunAsync(target, seconds, clients)).Rate);
        return Math.Exp(sum / targets.Count);
    }
}
