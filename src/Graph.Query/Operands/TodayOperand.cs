namespace Graph.Query.Operands;

/// <summary>The day that it is, in UTC.</summary>
public sealed record TodayOperand : Operand
{
    /// <inheritdoc />
    public override object? Read(OperandValues values) => values.Today;
}
