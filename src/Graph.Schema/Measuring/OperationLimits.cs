using Graph.Query.Errors;
using Graph.Query.Measuring;
using Graph.Query.Operands;
using Graph.Schema.Errors;
using Graph.Schema.Limits;
using Graph.Schema.Planning;
using Graph.Schema.Responses;
using GraphQL.Types;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace Graph.Schema.Measuring;

/// <summary>Refuses operations that ask for too much, before anything is read: their plans, with the operands of a request.</summary>
/// <param name="limits">What is allowed.</param>
/// <param name="costs">What operations cost.</param>
internal sealed class OperationLimits(QueryLimits limits, OperationCosts costs)
{
    /// <summary>What EF Core compiles for a statement of so many tables takes less than a second.</summary>
    private const int Tables = 60;

    /// <summary>Checks an operation.</summary>
    /// <exception cref="RefusedOperationError">It is over a limit.</exception>
    public void Check(OperationPlan plan, OperandValues values, ExecutionContext context)
    {
        foreach (var list in plan.Lists)
            if (Fault(list, values) is { } tooLong)
                throw Refused(tooLong, list.Place);
        if (Fault(plan, values, context) is { } fault)
            throw Refused(fault, FieldPlace.Of(context.Operation, context.Document));
    }

    /// <summary>The refusal of an operation that is over a limit.</summary>
    /// <param name="fault">What the client is told.</param>
    /// <param name="place">Where it is over the limit.</param>
    public static RefusedOperationError Refused(QueryException fault, FieldPlace place)
    {
        var refusal = new RefusedOperationError(fault);
        refusal.AddLocation(place.Location);
        return refusal;
    }

    private QueryException? Fault(ListPlace place, OperandValues values)
    {
        var count = Count(place.List, values);
        return place.IsInFilter
            ? count > limits.FilterValues
                ? LimitErrors.FilterValues(place.At, count, limits.FilterValues)
                : null
            : count > limits.Ids
                ? LimitErrors.Ids(place.At, count, limits.Ids)
                : null;
    }

    private QueryException? Fault(OperationPlan plan, OperandValues values, ExecutionContext context)
    {
        if ((FaultOfSchema(plan, context.Schema) ?? Fault(plan.Size) ?? FaultOfValues(plan, values)) is { } fault)
            return fault;
        var cost = costs.Of(plan, values);
        OperationCost.Set(context.UserContext, cost);
        return Fault(cost);
    }

    private QueryException? Fault(OperationCost cost) =>
        cost.Rows > limits.Cost ? LimitErrors.Cost(cost.Rows, limits.Cost)
        : cost.LookedThrough > limits.LookedThrough
            ? LimitErrors.LookedThrough(cost.LookedThrough, limits.LookedThrough)
        : null;

    private static QueryException? FaultOfSchema(OperationPlan plan, ISchema schema) =>
        plan.SchemaParts > IntrospectionMeasure.Allowed(schema)
            ? LimitErrors.Introspection(plan.SchemaParts, IntrospectionMeasure.Allowed(schema))
            : null;

    private QueryException? Fault(ReadingSize size) =>
        size.Relations > limits.Relations ? LimitErrors.Relations(limits.Relations)
        : size.Weight > limits.RelationWeight ? LimitErrors.RelationWeight(limits.RelationWeight)
        : size.Tables > Tables ? LimitErrors.Tables(Tables)
        : null;

    private QueryException? FaultOfValues(OperationPlan plan, OperandValues values)
    {
        var count = plan.FilterLists.Sum(list => (long)Count(list.List, values) * list.Statements);
        return count > limits.FilterValuesInAll ? LimitErrors.FilterValuesInAll(count, limits.FilterValuesInAll) : null;
    }

    private static int Count(Operand list, OperandValues values) =>
        list.Read(values) switch
        {
            System.Collections.ICollection items => items.Count,
            string or null => 1,
            System.Collections.IEnumerable items => items.Cast<object?>().Count(),
            _ => 1,
        };
}
