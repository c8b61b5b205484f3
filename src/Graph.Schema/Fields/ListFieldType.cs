using Graph.Query.Declaration;
using Graph.Query.Paging;
using Graph.Query.Projection;
using Graph.Schema.Inputs;
using Graph.Schema.Planning;
using Graph.Schema.Responses;
using Graph.Schema.Scalars;
using GraphQL.Types;

namespace Graph.Schema.Fields;

/// <summary>A list of related rows, which clients may filter, sort and cut.</summary>
internal sealed class ListFieldType : RowFieldType
{
    private readonly ListField field;

    public ListFieldType(ListField field, IGraphType target, ListInputs inputs, ScalarTypes scalars)
        : base(field, new ListGraphType(new NonNullGraphType(target)))
    {
        this.field = field;
        DeclaredArguments = field.ListArguments;
        Arguments = [.. scalars.Arguments(DeclaredArguments), .. inputs.OfNested(field.Target)];
    }

    /// <inheritdoc />
    public override bool IsOfList => true;

    /// <inheritdoc />
    public override ResponsePlan<object?[]> Plan(Selection selection)
    {
        var (arguments, limits) = (selection.Arguments, selection.PageLimits);
        var request = selection.Request(field.Target) with
        {
            Take = arguments.Checked("first", size => PageSizes.Check("first", size, limits, Continuation.Skip)),
            Skip = arguments.Checked("skip", rows => PageSizes.CheckSkip("skip", rows)),
        };

        var row = new RowProjection(field.Target);
        var list = ResponseLists.Of(selection.Rows(row));
        var slot = selection.Row.List(Source(selection), request, row);
        return FromSlot(slot, list.From<object>(rows => (List<object?[]>)rows));
    }
}
