using System.Collections.Immutable;

namespace Graph.Query.Operands;

/// <summary>What one request gives for the operands of its plan.</summary>
public sealed class OperandValues
{
    private readonly IReadOnlyDictionary<string, object?> variables;
    private readonly Func<Type, object> dependencies;
    private readonly ImmutableDictionary<FilledOperand, object?> filled;
    private readonly Day day;

    /// <summary>Takes what a request gives.</summary>
    /// <param name="variables">The values of its variables, of the types that the schema gives them.</param>
    /// <param name="today">The day that it is, in UTC, for all of the request.</param>
    /// <param name="dependencies">Finds a service for the request; null where there are none.</param>
    public OperandValues(
        IReadOnlyDictionary<string, object?> variables,
        DateOnly today,
        Func<Type, object>? dependencies = null
    )
        : this(
            variables,
            new Day(today),
            dependencies ?? NoDependency,
            ImmutableDictionary<FilledOperand, object?>.Empty
        ) { }

    private OperandValues(
        IReadOnlyDictionary<string, object?> variables,
        Day day,
        Func<Type, object> dependencies,
        ImmutableDictionary<FilledOperand, object?> filled
    )
    {
        this.variables = variables;
        this.dependencies = dependencies;
        this.filled = filled;
        this.day = day;
    }

    /// <summary>What suffices for operands that are fixed.</summary>
    public static OperandValues None { get; } = new(new Dictionary<string, object?>(), DateOnly.MinValue);

    /// <summary>The day that it is, in UTC.</summary>
    public DateOnly Today
    {
        get
        {
            day.IsRead = true;
            return day.Value;
        }
    }

    /// <summary>
    /// Whether anything has asked what day it is, of these values or of those that were made from them: if not, the same
    /// request has the same answer on every day.
    /// </summary>
    public bool IsTodayRead => day.IsRead;

    internal object? Variable(string name) => variables.GetValueOrDefault(name);

    internal object Dependency(Type service) => dependencies(service);

    internal object? Filled(FilledOperand operand) =>
        filled.TryGetValue(operand, out var value)
            ? value
            : throw new InvalidOperationException($"Nobody has filled in the {operand.Name}.");

    internal OperandValues With(FilledOperand operand, object? value) =>
        new(variables, day, dependencies, filled.SetItem(operand, value));

    private static object NoDependency(Type service) =>
        throw new InvalidOperationException($"The operation is run without services, but needs `{service.Name}`.");

    private sealed class Day(DateOnly value)
    {
        public DateOnly Value => value;

        public bool IsRead { get; set; }
    }
}
