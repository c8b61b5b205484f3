using Graph.Query.Operands;

namespace Graph.Schema.Responses;

/// <summary>What is wrong in one request with the arguments of the fields below its root fields.</summary>
internal sealed class ArgumentFaults
{
    private readonly Dictionary<ArgumentCheck, FieldFault> faults = [];

    private ArgumentFaults(OperandValues values) => Values = values;

    /// <summary>What the request gives for the operands of its plan.</summary>
    public OperandValues Values { get; }

    /// <summary>Whether nothing is wrong.</summary>
    public bool None => faults.Count == 0;

    /// <summary>What is wrong with a field; null for nothing.</summary>
    public FieldFault? this[ArgumentCheck field] => faults.GetValueOrDefault(field);

    public static ArgumentFaults In(IEnumerable<ArgumentCheck> fields, OperandValues values)
    {
        var met = new ArgumentFaults(values);
        foreach (var field in fields)
            if (field.FaultIn(values) is { } fault)
                met.faults.Add(field, fault);
        return met;
    }
}
