using Graph.Query.Errors;
using Graph.Query.Execution;
using Graph.Schema.Errors;
using Graph.Schema.Roots;
using GraphQLParser;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Graph.Schema.Limits;

/// <summary>Refuses operations whose statements would be too large, before any of them is made.</summary>
internal static class OperationSize
{
    /// <summary>SQLite joins 64 tables at the most, and EF Core adds some of its own.</summary>
    /// <remarks>https://sqlite.org/limits.html</remarks>
    private const int Tables = 60;

    /// <exception cref="RefusedOperationError">The operation goes over a limit.</exception>
    public static void Check(OperationPlan plan, ExecutionContext context, QueryLimits limits)
    {
        var size = plan
            .Roots.SelectMany(root => root.Readings)
            .Select(ReadingSize.Of)
            .Aggregate(default(ReadingSize), (all, reading) => all.With(reading));
        if (Fault(size, limits) is not { } fault)
            return;
        var refusal = new RefusedOperationError(fault);
        refusal.AddLocation(Location.FromLinearPosition(context.Document.Source, context.Operation.Location.Start));
        throw refusal;
    }

    private static QueryException? Fault(ReadingSize size, QueryLimits limits) =>
        size.Relations > limits.Relations ? LimitErrors.Relations(limits.Relations)
        : size.Weight > limits.RelationWeight ? LimitErrors.RelationWeight(limits.RelationWeight)
        : size.Values > limits.FilterValuesInAll ? LimitErrors.FilterValuesInAll(size.Values, limits.FilterValuesInAll)
        : size.Tables > Tables ? LimitErrors.Tables(Tables)
        : null;
}
