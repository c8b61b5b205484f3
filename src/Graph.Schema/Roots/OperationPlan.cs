using GraphQL;
using GraphQL.Types;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Graph.Schema.Roots;

/// <summary>The plans of all root fields of an operation, made before any of them is answered.</summary>
internal sealed class OperationPlan
{
    private const string Key = "plan";
    private readonly Dictionary<string, PlannedRoot> roots = new(StringComparer.Ordinal);

    private OperationPlan() { }

    /// <summary>The planned root fields, in the order of the answer.</summary>
    public IReadOnlyCollection<PlannedRoot> Roots => roots.Values;

    /// <summary>Plans an operation, which then knows its plan.</summary>
    /// <param name="context">The operation.</param>
    /// <param name="fields">The fields that it selects of the query type, by response key.</param>
    public static OperationPlan Make(
        ExecutionContext context,
        Dictionary<string, (GraphQLField Field, FieldType Definition)> fields
    )
    {
        var plan = new OperationPlan();
        foreach (var (key, (field, definition)) in fields)
            if (definition is RootField root) // the others ask for the schema
                plan.roots.Add(key, root.Plan(context, key, field));
        context.UserContext[Key] = plan;
        return plan;
    }

    /// <summary>The plan of an operation that has been planned.</summary>
    public static OperationPlan Of(ExecutionContext context) =>
        context.UserContext[Key] as OperationPlan ?? throw new InvalidOperationException("Nobody planned this.");

    /// <summary>The answer of a root field.</summary>
    public ValueTask<object?> AnswerAsync(IResolveFieldContext context) =>
        roots[(string)context.ResponsePath.First()].AnswerAsync();
}
