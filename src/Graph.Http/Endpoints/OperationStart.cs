using Graph.Http.Traffic;
using Graph.Schema.Errors;
using Graph.Schema.Execution;
using GraphQL;
using GraphQL.Execution;

namespace Graph.Http.Endpoints;

/// <summary>Has an operation wait for its turn once it is found right: what is refused needs none.</summary>
/// <param name="operations">Gives turns.</param>
/// <param name="options">What the operation is run with.</param>
internal sealed class OperationStart(OperationsAtOnce operations, ExecutionOptions options)
    : DocumentExecutionListenerBase,
        IDisposable
{
    private OperationTurn? turn;

    /// <inheritdoc />
    /// <exception cref="RefusedOperationError">Too many wait already.</exception>
    public override async Task BeforeExecutionAsync(IExecutionContext context) =>
        turn =
            await operations.TakeTurnAsync(context.CancellationToken)
            ?? throw new RefusedOperationError(TrafficErrors.Busy());

    /// <summary>Gives the turn back, as soon as all has ended that the operation has started.</summary>
    public void Dispose() => turn?.GiveBackAfter(UnfinishedWork.Of(options));
}
