using Graph.Query.Errors;
using Graph.Query.Operands;

namespace Graph.Schema.Responses;

/// <summary>What may be wrong with the arguments of a field: known from their form, or only from the values of a request.</summary>
/// <param name="place">Where the field stands in the document.</param>
/// <param name="operands">What may be refused; the first that is decides.</param>
/// <param name="known">What is wrong with the arguments in every request; null for nothing.</param>
internal sealed class ArgumentCheck(FieldPlace place, IReadOnlyList<Operand> operands, QueryException? known = null)
{
    /// <summary>What is wrong in one request; null for nothing.</summary>
    public FieldFault? FaultIn(OperandValues values) => ErrorIn(values) is { } error ? new(error, place) : null;

    /// <summary>Refuses what is wrong in one request.</summary>
    /// <exception cref="QueryException">The arguments cannot be understood.</exception>
    public void Check(OperandValues values)
    {
        if (ErrorIn(values) is { } error)
            throw error;
    }

    private QueryException? ErrorIn(OperandValues values)
    {
        try
        {
            foreach (var operand in operands)
                operand.Read(values);
            return known;
        }
        catch (QueryException error)
        {
            return error;
        }
    }
}
