namespace Graph.Benchmarks.Load;

/// <summary>Asks targets in turn, round after round, so that what else the machine does meets all of them.</summary>
internal sealed class Rounds(LoadOptions options, int clients)
{
    /// <summary>The results of each target, in the order of the rounds.</summary>
    public async Task<IReadOnlyDictionary<Target, IReadOnlyList<LoadResult>>> RunAsync(IReadOnlyList<Target> targets)
    {
        await new WarmUp(options.Seconds, clients).RunAsync(targets);
        var results = targets.ToDictionary(target => target, _ => new List<LoadResult>());
        for (var round = 1; round <= options.Rounds; round++)
        {
            await Console.Error.WriteLineAsync($"  round {round} of {options.Rounds}: {targets.Count} targets");
            foreach (var target in targets)
                results[target].Add(await Wrk.RunAsync(target, options.Seconds, clients));
        }
        return results.ToDictionary(each => each.Key, each => (IReadOnlyList<LoadResult>)each.Value);
    }
}
