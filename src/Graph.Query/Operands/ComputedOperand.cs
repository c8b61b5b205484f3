namespace Graph.Query.Operands;

/// <summary>A value that follows from other operands alone, e.g. the year of a day.</summary>
/// <param name="From">The others.</param>
/// <param name="Compute">Takes their values, in their order.</param>
internal sealed record ComputedOperand(IReadOnlyList<Operand> From, Func<object?[], object?> Compute) : Operand
{
    public override bool MayFail => From.Any(operand => operand.MayFail);

    public override object? Read(OperandValues values) => Compute([.. From.Select(operand => operand.Read(values))]);
}
