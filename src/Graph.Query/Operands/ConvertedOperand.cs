namespace Graph.Query.Operands;

/// <summary>Another operand's value, turned into another or refused.</summary>
/// <param name="Of">The other operand.</param>
/// <param name="Convert">Takes its value.</param>
/// <param name="IsFallible">Whether it may refuse a value.</param>
internal sealed record ConvertedOperand(Operand Of, Func<object?, object?> Convert, bool IsFallible) : Operand
{
    public override bool MayFail => IsFallible || Of.MayFail;

    public override bool IsFixed => Of.IsFixed;

    internal override bool IsLate => Of.IsLate;

    public override object? Read(OperandValues values) => Convert(Of.Read(values));
}
