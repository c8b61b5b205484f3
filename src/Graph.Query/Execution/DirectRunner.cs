namespace Graph.Query.Execution;

/// <summary>Runs work where it is asked for: for databases that are waited for without a thread.</summary>
public sealed class DirectRunner : IDatabaseRunner
{
    private DirectRunner() { }

    /// <summary>The only one.</summary>
    public static DirectRunner Instance { get; } = new();

    /// <inheritdoc />
    public Task<TResult> RunAsync<TResult>(
        Func<CancellationToken, Task<TResult>> work,
        CancellationToken cancellation
    ) => work(cancellation);
}
