using GraphQL;
using GraphQL.DI;
using GraphQL.Execution;

namespace Graph.Tests.Server;

/// <summary>Holds operations up while they run, until a test lets them go on.</summary>
public sealed class Gate : DocumentExecutionListenerBase, IConfigureExecution
{
    private readonly TaskCompletionSource reached = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource open = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Ends when an operation waits at the gate.</summary>
    public Task Reached => reached.Task;

    public float SortOrder => 0;

    public void Open() => open.SetResult();

    public Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        options.Listeners.Add(this); // behind that which gives turns
        return next(options);
    }

    public override async Task BeforeExecutionAsync(IExecutionContext context)
    {
        reached.TrySetResult();
        await open.Task.WaitAsync(context.CancellationToken);
    }
}
