using Graph.Query.Operands;
using Graph.Schema.Planning;

namespace Graph.Schema.Execution;

/// <summary>What a request asks for: a plan, and the values of its operands.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Values">The values.</param>
internal sealed record PlannedOperation(OperationPlan Plan, OperandValues Values)
{
    private const string Key = "operation";

    /// <summary>What an operation that is planned asks for.</summary>
    public static PlannedOperation Of(IDictionary<string, object?> userContext) =>
        userContext[Key] as PlannedOperation ?? throw new InvalidOperationException("Nobody planned this.");

    /// <summary>Lets those who run the operation know what it asks for.</summary>
    public void KeepIn(IDictionary<string, object?> userContext) => userContext[Key] = this;
}
