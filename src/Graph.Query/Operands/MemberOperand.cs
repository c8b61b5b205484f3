namespace Graph.Query.Operands;

/// <summary>What stands under a name in an object that a client gives.</summary>
/// <param name="Of">The object.</param>
/// <param name="Name">The name.</param>
public sealed record MemberOperand(Operand Of, string Name) : Operand
{
    /// <inheritdoc />
    public override bool IsFixed => Of.IsFixed;

    /// <inheritdoc />
    public override object? Read(OperandValues values) =>
        Of.Read(values) is IDictionary<string, object?> members && members.TryGetValue(Name, out var value)
            ? value
            : null;
}
