namespace Graph.Query.Execution;

/// <summary>Where reading is done, and how it is ended: databases differ in whether they wait or work meanwhile.</summary>
public interface IDatabaseRunner
{
    /// <summary>Runs work on a database.</summary>
    /// <typeparam name="TResult">What the work gives.</typeparam>
    /// <param name="work">The work; what it is given ends it.</param>
    /// <param name="cancellation">Says that nobody waits for the work any more.</param>
    /// <returns>The work itself: it ends soon after the cancellation, but when it has really ended.</returns>
    Task<TResult> RunAsync<TResult>(Func<CancellationToken, Task<TResult>> work, CancellationToken cancellation);
}
