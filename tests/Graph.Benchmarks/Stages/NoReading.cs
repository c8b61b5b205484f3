using Graph.Query.Execution;

namespace Graph.Benchmarks.Stages;

/// <summary>Stops where a database would be read: what comes before is done, and the answer is an error.</summary>
internal sealed class NoReading : IDatabaseRunner
{
    public Task<TResult> RunAsync<TResult>(
        Func<CancellationToken, Task<TResult>> work,
        CancellationToken cancellation
    ) => Task.FromException<TResult>(new InvalidOperationException("Nothing is read."));
}
