namespace Graph.Query.Operands;

/// <summary>What a client gives by a variable.</summary>
/// <param name="Name">The variable's name.</param>
public sealed record VariableOperand(string Name) : Operand
{
    /// <inheritdoc />
    public override object? Read(OperandValues values) => values.Variable(Name);
}
