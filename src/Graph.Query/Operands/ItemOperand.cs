using System.Collections;

namespace Graph.Query.Operands;

/// <summary>What stands at an index in a list that a client gives.</summary>
/// <param name="Of">The list; a single value where a list is expected stands for a list of one.</param>
/// <param name="Index">Counted from 0.</param>
public sealed record ItemOperand(Operand Of, int Index) : Operand
{
    /// <inheritdoc />
    public override bool MayFail => Of.MayFail;

    /// <inheritdoc />
    public override bool IsFixed => Of.IsFixed;

    /// <inheritdoc />
    public override object? Read(OperandValues values) =>
        Of.Read(values) switch
        {
            IList list => list[Index],
            IEnumerable items and not (string or IDictionary<string, object?>) => items
                .Cast<object?>()
                .ElementAt(Index),
            var single => single,
        };
}
