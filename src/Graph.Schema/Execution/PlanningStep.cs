using GraphQL;
using GraphQL.DI;

namespace Graph.Schema.Execution;

/// <summary>Has operations planned before anybody else learns that they are valid.</summary>
/// <param name="planning">Plans them.</param>
internal sealed class PlanningStep(OperationPlanning planning) : IConfigureExecution
{
    /// <inheritdoc />
    public float SortOrder => (float)ExecutionStep.Plan;

    /// <inheritdoc />
    public Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        options.Listeners.Insert(0, planning);
        return next(options);
    }
}
