using System.Linq.Expressions;
using Graph.Query.Errors;

namespace Graph.Query.Operands;

/// <summary>
/// A place in a plan for a value that a query only compares, counts or computes with. A plan holds places and no values, so
/// that it serves every request of the same form. Operands are equal where they always read the same value.
/// </summary>
public abstract record Operand
{
    /// <summary>No value, in any request.</summary>
    public static Operand Null { get; } = new ConstantOperand(null);

    /// <summary>Whether it has no value, in any request of the plan; one that a client gives always has one.</summary>
    public virtual bool IsNull => false;

    /// <summary>Whether reading it may find a fault of the client's.</summary>
    public virtual bool MayFail => false;

    /// <summary>Whether it has the same value in all requests of the plan.</summary>
    public virtual bool IsFixed => false;

    /// <summary>Whether its value is known only while the plan runs.</summary>
    internal virtual bool IsLate => false;

    /// <summary>The value in one request.</summary>
    /// <param name="values">What the request gives.</param>
    /// <exception cref="QueryException">What the client gives cannot be taken here.</exception>
    public abstract object? Read(OperandValues values);

    /// <summary>The value in one request.</summary>
    /// <param name="values">What the request gives.</param>
    /// <param name="value">The value; null where there is none.</param>
    /// <returns>Whether what the client gives can be taken.</returns>
    internal bool TryRead(OperandValues values, out object? value)
    {
        try
        {
            value = Read(values);
            return true;
        }
        catch (QueryException)
        {
            value = null;
            return false;
        }
    }

    /// <summary>The operand as a part of an expression.</summary>
    /// <param name="type">The type of its value there.</param>
    internal Expression As(Type type) => new OperandExpression(this, type);

    /// <summary>The same value, turned into another or refused.</summary>
    /// <param name="convert">
    /// Takes the value that is read. It must be the same object wherever it does the same, for operands to be equal.
    /// </param>
    /// <param name="mayFail">Whether it may refuse a value.</param>
    public Operand Then(Func<object?, object?> convert, bool mayFail = true) =>
        new ConvertedOperand(this, convert, mayFail);
}
