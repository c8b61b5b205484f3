namespace Graph.Query.Operands;

/// <summary>A place for what is known only while the plan runs, e.g. the keys of rows that were found.</summary>
/// <param name="Name">What it is for.</param>
internal sealed record FilledOperand(string Name) : Operand
{
    /// <summary>The keys of the wanted rows.</summary>
    public static FilledOperand Keys { get; } = new("keys");

    /// <summary>Rows before the wanted page.</summary>
    public static FilledOperand Offset { get; } = new("offset");

    /// <summary>Rows of the wanted page.</summary>
    public static FilledOperand Size { get; } = new("size");

    /// <summary>A key of the group of which rows are wanted.</summary>
    /// <param name="index">Its place among the keys.</param>
    public static FilledOperand Key(int index) => new($"key {index}");

    internal override bool IsLate => true;

    public override object? Read(OperandValues values) => values.Filled(this);
}
