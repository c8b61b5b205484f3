using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using Graph.Query.Execution;

namespace Graph.Query.Measuring;

/// <summary>What the values that a client gives say of sizes; the rest of a plan is measured without them.</summary>
/// <param name="Take">The most rows that a request takes; null for all.</param>
/// <param name="Values">How many values an expression brings in, with each of which a row is compared.</param>
public sealed record OperandSizes(Func<RowsRequest, int?> Take, Func<Expression, int> Values)
{
    /// <summary>Of values that the plan holds itself.</summary>
    public static OperandSizes InPlan { get; } = new(request => request.Take, Count);

    private static int Count(Expression operand) =>
        operand is MemberExpression { Expression: ConstantExpression holder, Member: PropertyInfo property }
        && property.GetValue(holder.Value) is ICollection values
            ? values.Count
            : 1;
}
