using Graph.Query.Operands;
using GraphQL;

namespace Graph.Schema.Execution;

/// <summary>What an answer depends on besides its request; it is found out for those who ask before the operation runs.</summary>
public sealed class AnswerBasis
{
    private const string Key = "basis";
    private OperandValues? values;

    private AnswerBasis() { }

    /// <summary>Whether the operation has run at all: what is refused before has no basis.</summary>
    public bool IsKnown => values is not null;

    /// <summary>Whether rows were read, and not only the schema.</summary>
    public bool HasRows { get; private set; }

    /// <summary>Whether the answer may be another one at any time, from the same rows.</summary>
    public bool DependsOnMore { get; private set; }

    /// <summary>What the edition held that the rows were read from; null where nobody could tell.</summary>
    public string? Revision { get; internal set; }

    /// <summary>Whether the answer may be another one tomorrow, from the same rows.</summary>
    public bool DependsOnToday => values is { IsTodayRead: true };

    /// <summary>Asks for the basis of an answer.</summary>
    /// <param name="options">What the operation will be run with.</param>
    /// <returns>Filled in when it has run.</returns>
    public static AnswerBasis AskedWith(ExecutionOptions options)
    {
        var basis = new AnswerBasis();
        options.UserContext[Key] = basis;
        return basis;
    }

    /// <summary>What those want to know who keep answers; null where nobody wants to.</summary>
    internal static AnswerBasis? Wanted(IDictionary<string, object?> userContext) =>
        userContext.TryGetValue(Key, out var basis) ? basis as AnswerBasis : null;

    internal void Start(PlannedOperation operation)
    {
        values = operation.Values;
        HasRows = operation.Plan.Roots is not [];
        DependsOnMore = operation.Plan.DependsOnMore;
    }
}
