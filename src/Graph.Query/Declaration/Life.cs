using System.Linq.Expressions;
using Graph.Query.Expressions;
using Graph.Query.Operands;

namespace Graph.Query.Declaration;

/// <summary>That the things of a kind begin and end, so that one can ask which of them stood when.</summary>
public sealed class Life
{
    private readonly Argument<DateOnly?> day;
    private readonly LambdaExpression stood;

    internal Life(Argument<DateOnly?> day, LambdaExpression stood)
    {
        TranslatableLambda.Check(day.Name, stood);
        this.day = day;
        this.stood = stood;
    }

    /// <summary>The argument that every list of such things takes: given there, it leaves those that stood on that day.</summary>
    public Argument Day => day;

    /// <summary>The expression: from the entity and the first and the last day of a period to a truth value.</summary>
    internal LambdaExpression Stood => stood;

    /// <summary>The same of a class that derives from the things'.</summary>
    internal Life For(Type derived) => new(day, stood.For(derived));

    /// <summary>Whether a thing stood on at least one day of a period.</summary>
    /// <param name="from">The first day of the period.</param>
    /// <param name="to">The last day of the period, at least the first.</param>
    public BoundLambda During(Operand from, Operand to) => new(stood, [from, to]);
}
