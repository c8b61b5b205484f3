using System.Collections;
using System.Linq.Expressions;
using Graph.Query.Execution;
using Graph.Query.Operands;
using Graph.Query.Requests;

namespace Graph.Query.Measuring;

/// <summary>What the values that a client gives say of sizes; all else that is measured is the plan's.</summary>
/// <param name="values">The values of a request; null where there is none, as for the declarations themselves.</param>
internal sealed class OperandSizes(OperandValues? values)
{
    /// <summary>Of the declarations, which hold no values.</summary>
    public static OperandSizes None { get; } = new(null);

    /// <summary>The most rows that a reading gives; null for all.</summary>
    public int? Most(Reading reading) => Number(reading.Wanted);

    /// <summary>The most rows that a list gives; null for all.</summary>
    public int? Most(RowsRequest request) => Number(request.Take);

    /// <summary>The most rows that an operand allows; null for all.</summary>
    public int? Most(Operand take) => Number(take);

    /// <summary>How many values an expression brings in, with each of which a row is compared.</summary>
    public int Values(Expression operand) =>
        operand is OperandExpression { Operand: { IsLate: false } given } && Read(given) is ICollection list
            ? list.Count
            : 1;

    private int? Number(Operand? operand) => operand is null or { IsLate: true } ? null : Read(operand) as int?;

    private object? Read(Operand operand) =>
        values is not null && operand.TryRead(values, out var value) ? value : null;
}
