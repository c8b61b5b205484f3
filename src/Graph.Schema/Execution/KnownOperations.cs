using Graph.Schema.Planning;
using Graph.Schema.Validation;
using GraphQL.Validation;

namespace Graph.Schema.Execution;

/// <summary>
/// Finds operations valid whose document is known and whose plan is kept: only the variables are looked at, where the
/// engine would walk the whole document once more, and read all arguments in it.
/// </summary>
/// <param name="plans">Those that are kept.</param>
internal sealed class KnownOperations(KnownPlans plans)
{
    private const string Key = "plan";

    /// <summary>Whether the plan of an operation has been looked for.</summary>
    /// <param name="userContext">The operation's own.</param>
    /// <param name="plan">The plan; null if it is not kept.</param>
    public static bool HaveLooked(IDictionary<string, object?> userContext, out OperationPlan? plan)
    {
        var haveLooked = userContext.TryGetValue(Key, out var found);
        plan = (OperationPlan?)found;
        return haveLooked;
    }

    /// <summary>Finds an operation valid.</summary>
    /// <returns>Null where something may be wrong with it, or has not been planned before.</returns>
    public async ValueTask<IValidationResult?> FindAsync(ValidationOptions options)
    {
        var context = new ValidationContext
        {
            Schema = options.Schema,
            Document = options.Document,
            Operation = options.Operation,
            Variables = options.Variables,
            UserContext = options.UserContext,
        };
        if (!VariableValues.AreRight(context) || NullVariables.AreIn(context))
            return null;
        context.Operation = VariablesAlone.Of(options.Operation);
        var (values, faults) = await context.GetVariablesValuesAsync();
        if (faults is { Count: > 0 } || context.HasErrors)
            return null;
        var plan = plans.Find(new OperationVariables(options.Operation, values, options.Variables));
        options.UserContext[Key] = plan;
        return plan is { IsWhole: true } ? new ValidationResult([]) { Variables = values } : null;
    }
}
