using Graph.Query.Operands;
using Graph.Query.Paging;
using Graph.Schema.Planning;

namespace Graph.Schema.Roots;

/// <summary>Which page of a connection a client wants, once its operands have values.</summary>
internal sealed class PagePlan
{
    private readonly PageLimits limits;
    private readonly Operand first;
    private readonly Operand after;
    private readonly Operand last;
    private readonly Operand before;

    public PagePlan(FieldArguments arguments, PageLimits limits)
    {
        this.limits = limits;
        first = arguments.Operand("first") ?? Operand.Null;
        after = arguments.Operand("after") ?? Operand.Null;
        last = arguments.Operand("last") ?? Operand.Null;
        before = arguments.Operand("before") ?? Operand.Null;
    }

    /// <summary>Whether the place of the page is known only when all rows are counted.</summary>
    public bool NeedsTotalCount => !last.IsNull || !before.IsNull;

    /// <summary>How many rows it has at the most; a number out of bounds is an error of its own field.</summary>
    public Operand Size => new ListOperand([first, last]).Then(Smallest, mayFail: false);

    /// <summary>The page in one request.</summary>
    /// <exception cref="Query.Errors.QueryException">A number is negative or too large, or a cursor is none.</exception>
    public PageRequest Of(OperandValues values) =>
        PageRequest.Of(
            first.Read(values) as int?,
            after.Read(values) as string,
            last.Read(values) as int?,
            before.Read(values) as string,
            limits
        );

    private object? Smallest(object? sizes)
    {
        var asked = (sizes as object?[] ?? []).OfType<int>().DefaultIfEmpty(limits.DefaultSize).Min();
        return Math.Clamp(asked, 0, limits.MaxSize);
    }
}
