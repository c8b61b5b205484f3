namespace Graph.Query.Operands;

/// <summary>A value that stands in the client's document, or in the server's own code.</summary>
/// <param name="Value">The value; null for none.</param>
public sealed record ConstantOperand(object? Value) : Operand
{
    /// <inheritdoc />
    public override bool IsNull => Value is null;

    /// <inheritdoc />
    public override bool IsFixed => true;

    /// <inheritdoc />
    public override object? Read(OperandValues values) => Value;
}
