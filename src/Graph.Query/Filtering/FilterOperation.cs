using System.Linq.Expressions;

namespace Graph.Query.Filtering;

/// <summary>One test on a single value, e.g. <c>gte</c>.</summary>
/// <remarks>
/// Tests are two-valued: a row without a value fails the test, and passes its negation. So a negation gives the same
/// rows on every database, whatever its logic makes of null.
/// </remarks>
public sealed class FilterOperation
{
    private readonly Func<Expression, Expression, Expression> test;

    internal FilterOperation(
        string name,
        FilterOperand operand,
        string description,
        Func<Expression, Expression, Expression> test
    )
    {
        Name = name;
        Operand = operand;
        Description = description;
        this.test = test;
    }

    /// <summary>What clients call it.</summary>
    public string Name { get; }

    /// <summary>What it compares with.</summary>
    public FilterOperand Operand { get; }

    /// <summary>What it means, in a few words that the schema shows.</summary>
    public string Description { get; }

    /// <summary>The test as an expression.</summary>
    /// <param name="value">The row's value; its type allows null.</param>
    /// <param name="operand">What the client compares with: of the same type, or an array of it.</param>
    internal Expression Test(Expression value, Expression operand) => test(value, operand);

    /// <summary>Whether it is true where another operation is not.</summary>
    internal bool IsNegation { get; private init; }

    internal FilterOperation Negated(string name, string description) =>
        new(name, Operand, description, (value, operand) => Expression.Not(test(value, operand))) { IsNegation = true };
}
