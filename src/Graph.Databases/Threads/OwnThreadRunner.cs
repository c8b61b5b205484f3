using Graph.Query.Execution;

namespace Graph.Databases.Threads;

/// <summary>Runs work on a thread of its own, in slices of time: for databases that work while they are asked.</summary>
/// <param name="name">Name of the threads.</param>
internal sealed class OwnThreadRunner(string name) : IDatabaseRunner
{
    private readonly OwnThreads threads = new(name);

    /// <inheritdoc />
    public Task<TResult> RunAsync<TResult>(
        Func<CancellationToken, Task<TResult>> work,
        CancellationToken cancellation
    ) =>
        Task
            .Factory.StartNew(
                () => TimeSlice.Run(() => work(cancellation), cancellation),
                cancellation,
                TaskCreationOptions.None,
                threads
            )
            .Unwrap();
}
