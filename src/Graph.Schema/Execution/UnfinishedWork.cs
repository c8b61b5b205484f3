using GraphQL;

namespace Graph.Schema.Execution;

/// <summary>
/// What an operation has started and did not wait for: its answer comes when its time is over, but a database that does
/// not answer may take longer to let go.
/// </summary>
public static class UnfinishedWork
{
    private const string Key = "unfinished";

    /// <summary>Ends when all that the operation has started has ended; it never fails.</summary>
    /// <param name="options">What the operation was run with.</param>
    public static Task Of(ExecutionOptions options) =>
        options.UserContext.TryGetValue(Key, out var work) && work is Task unfinished ? unfinished : Task.CompletedTask;

    internal static void Add(IDictionary<string, object?> userContext, Task work)
    {
        var before =
            userContext.TryGetValue(Key, out var known) && known is Task unfinished ? unfinished : Task.CompletedTask;
        userContext[Key] = Task.WhenAll(before, work).ContinueWith(_ => { }, TaskScheduler.Default);
    }
}
