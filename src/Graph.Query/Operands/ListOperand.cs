namespace Graph.Query.Operands;

/// <summary>A list that a client writes item by item, some of them perhaps as variables.</summary>
/// <param name="Items">The items.</param>
public sealed record ListOperand(IReadOnlyList<Operand> Items) : Operand
{
    /// <inheritdoc />
    public override bool MayFail => Items.Any(item => item.MayFail);

    internal override bool IsLate => Items.Any(item => item.IsLate);

    /// <inheritdoc />
    public override bool IsFixed => Items.All(item => item.IsFixed);

    /// <inheritdoc />
    public override object Read(OperandValues values)
    {
        var read = new object?[Items.Count];
        for (var at = 0; at < read.Length; at++)
            read[at] = Items[at].Read(values);
        return read;
    }

    /// <inheritdoc />
    public bool Equals(ListOperand? other) => other is not null && Items.SequenceEqual(other.Items);

    /// <inheritdoc />
    public override int GetHashCode() => Items.Count;
}
