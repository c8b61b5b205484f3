using Graph.Query.Execution;
using Graph.Query.Operands;
using Graph.Query.Scalars;

namespace Graph.Query.Measuring;

/// <summary>What a database has to do for a reading at the most, by the sizes of the lists that are loaded.</summary>
/// <param name="Rows">
/// Rows that it gives, those of lists and related ones included, and for large values as many as their
/// <see cref="ScalarKind.Rows"/>; what is counted gives none.
/// </param>
/// <param name="LookedThrough">
/// Rows that it looks at to find and order those, and to compute their values. A comparison is a tenth of a row, a text
/// that is searched four rows, and a row that is passed by where there is no index a quarter.
/// </param>
public readonly record struct ReadingCost(double Rows, double LookedThrough)
{
    /// <summary>The cost of a reading.</summary>
    /// <param name="reading">What is to be read.</param>
    /// <param name="sizes">How long lists are.</param>
    /// <param name="values">What the request gives for the operands.</param>
    public static ReadingCost Of(Reading reading, ListSizes sizes, OperandValues values)
    {
        var walk = new ReadingWalk(sizes, new OperandSizes(values));
        walk.Read(reading);
        return new(walk.Rows, walk.LookedThrough);
    }

    /// <summary>Both together.</summary>
    /// <param name="other">Another cost.</param>
    public ReadingCost With(ReadingCost other) => new(Rows + other.Rows, LookedThrough + other.LookedThrough);
}
