using Graph.Query.Operands;
using Graph.Schema.Limits;
using Graph.Schema.Measuring;
using Graph.Schema.Planning;
using Graph.Schema.Responses;
using GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Graph.Schema.Execution;

/// <summary>
/// Plans an operation, or finds its plan, and refuses it where it asks for too much: after it has been found valid, and
/// before anybody takes a turn for it.
/// </summary>
/// <param name="plans">Those that are kept.</param>
/// <param name="limits">What is allowed.</param>
/// <param name="services">What plans are made with.</param>
/// <param name="clock">Tells the day, which is the same for all of an operation.</param>
internal sealed class OperationPlanning(
    KnownPlans plans,
    OperationLimits limits,
    PlanningServices services,
    TimeProvider clock
) : DocumentExecutionListenerBase
{
    /// <inheritdoc />
    public override Task BeforeExecutionAsync(IExecutionContext context)
    {
        var operation = (ExecutionContext)context;
        var plan = plans.Find(operation, Make);
        var values = new OperandValues(
            Variables(operation),
            DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime),
            operation.RequestServices is { } services ? services.GetRequiredService : null
        );
        limits.Check(plan, values, operation);
        new PlannedOperation(plan, values).KeepIn(context.UserContext);
        return Task.CompletedTask;
    }

    private OperationPlan Make(ExecutionContext context)
    {
        try
        {
            var strategy = (PlannedExecutionStrategy)context.ExecutionStrategy;
            return new OperationPlanner(context, strategy.Collect, services).Plan();
        }
        catch (LimitException fault)
        {
            throw OperationLimits.Refused(fault.Error, FieldPlace.Of(fault.Node, context.Document));
        }
    }

    private static Dictionary<string, object?> Variables(ExecutionContext context) =>
        context
            .Variables.Where(variable => variable.ValueSpecified)
            .ToDictionary(variable => variable.Name, variable => variable.Value, StringComparer.Ordinal);
}
