using GraphQL;
using GraphQL.DI;

namespace Graph.Tests.Server;

/// <summary>Holds operations up while they run, until a test lets them go on.</summary>
public sealed class Gate : IConfigureExecution
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource open = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when an operation waits at the gate.</summary>
    public Task Reached => reached.Task;

    public float SortOrder => 0;

    public void Open() => open.SetResult();

    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        reached.TrySetResult();
        await open.Task.WaitAsync(options.CancellationToken);
        return await next(options);
    }
}
