using System.Collections.Concurrent;
using Graph.Query.Execution;

namespace Graph.Benchmarks.Stages;

/// <summary>Reads what it is asked for the first time, and gives the same ever after: one operation is asked for.</summary>
internal sealed class ReadOnce : IDatabaseRunner
{
    private readonly ConcurrentDictionary<Type, object?> read = [];

    public async Task<TResult> RunAsync<TResult>(
        Func<CancellationToken, Task<TResult>> work,
        CancellationToken cancellation
    )
    {
        if (read.TryGetValue(typeof(TResult), out var known))
            return (TResult)known!; // what was kept below
        var result = await work(cancellation);
        read[typeof(TResult)] = result;
        return result;
    }
}
