using Graph.Query.Declaration;
using Graph.Query.Operands;
using Graph.Query.Paging;
using Graph.Query.Projection;
using Graph.Schema.Inputs;
using Graph.Schema.Planning;
using Graph.Schema.Responses;
using Graph.Schema.Scalars;
using GraphQL.Types;

namespace Graph.Schema.Fields;

/// <summary>A list of related rows in pages, with their count and what they are together.</summary>
internal sealed class ListConnectionFieldType : RowFieldType
{
    private static readonly Func<object?, object?> OneMore = size => (int?)size + 1;
    private static readonly Func<object?, object?> After = cursor =>
        cursor is string text ? Cursor.Read("after", text) + 1 : 0;

    private readonly ListField field;

    public ListConnectionFieldType(
        ListField field,
        string name,
        IGraphType connection,
        ListInputs inputs,
        ScalarTypes scalars
    )
        : base(field, connection)
    {
        this.field = field;
        Name = name;
        Description = $"`{field.Name}` in pages, with their count.";
        DeclaredArguments = field.ListArguments;
        Arguments = [.. scalars.Arguments(DeclaredArguments), .. inputs.OfNestedConnection(field.Target)];
    }

    /// <inheritdoc />
    public override bool IsOfList => true;

    /// <inheritdoc />
    public override ResponsePlan<object?[]> Plan(Selection selection)
    {
        var (arguments, limits) = (selection.Arguments, selection.PageLimits);
        var size =
            arguments.Checked("first", first => PageSizes.Check("first", first, limits, Continuation.Cursor))
            ?? new ConstantOperand(limits.DefaultSize);
        var offset = arguments.Watched((arguments.Operand("after") ?? Operand.Null).Then(After));
        var request = selection.Request(field.Target) with { Skip = offset, Take = size.Then(OneMore, mayFail: false) };

        var row = new RowProjection(field.Target);
        var plan = selection.Below<Page>(row);
        var places = new PagePlaces(selection.Row, Source(selection), request, row);
        return new(
            (output, owner) => plan.Write(output, PageOf(output.ArgumentFaults.Values, owner)),
            plan.Fault is { } fault ? (faults, owner) => fault(faults, PageOf(faults.Values, owner)) : null
        );

        Page PageOf(OperandValues values, object?[] owner) =>
            places.PageOf(owner, new((int?)offset.Read(values) ?? 0, (int?)size.Read(values) ?? 0));
    }
}
