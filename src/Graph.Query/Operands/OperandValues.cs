using System.Collections.Immutable;

namespace Graph.Query.Operands;

/// <summary>What one request gives for the operands of its plan.</summary>
public sealed class OperandValues
{
    private readonly IReadOnlyDictionary<string, object?> variables;
    private readonly ImmutableDictionary<FilledOperand, object?> filled;

    /// <summary>Takes what a request gives.</summary>
    /// <param name="variables">The values of its variables, of the types that the schema gives them.</param>
    /// <param name="today">The day that it is, in UTC, for all of the request.</param>
    public OperandValues(IReadOnlyDictionary<string, object?> variables, DateOnly today)
        : this(variables, today, ImmutableDictionary<FilledOperand, object?>.Empty) { }

    private OperandValues(
        IReadOnlyDictionary<string, object?> variables,
        DateOnly today,
        ImmutableDictionary<FilledOperand, object?> filled
    )
    {
        this.variables = variables;
        this.filled = filled;
        Today = today;
    }

    /// <summary>What suffices for operands that are fixed.</summary>
    public static OperandValues None { get; } = new(new Dictionary<string, object?>(), DateOnly.MinValue);

    /// <summary>The day that it is, in UTC.</summary>
    public DateOnly Today { get; }

    internal object? Variable(string name) => variables.GetValueOrDefault(name);

    internal object? Filled(FilledOperand operand) =>
        filled.TryGetValue(operand, out var value)
            ? value
            : throw new InvalidOperationException($"Nobody has filled in the {operand.Name}.");

    internal OperandValues With(FilledOperand operand, object? value) =>
        new(variables, Today, filled.SetItem(operand, value));
}
