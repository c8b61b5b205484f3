using Graph.Query.Declaration;
using Graph.Query.Operands;
using Graph.Query.Paging;
using Graph.Query.Projection;
using Graph.Schema.Inputs;
using Graph.Schema.Planning;
using Graph.Schema.Responses;
using GraphQL.Types;

namespace Graph.Schema.Connections;

/// <summary>Rows of a group, of which clients set the order and the number.</summary>
internal sealed class GroupNodesFieldType : PlannedField<GroupRow>
{
    private readonly EntityType type;

    public GroupNodesFieldType(EntityType type, IGraphType node, ListInputs inputs)
    {
        this.type = type;
        Name = "nodes";
        Description = "Rows of the group; as many as of a page, unless asked otherwise.";
        ResolvedType = new NonNullGraphType(new ListGraphType(new NonNullGraphType(node)));
        Arguments = [.. inputs.OfGroup(type)];
    }

    /// <inheritdoc />
    public override bool IsOfList => true;

    /// <inheritdoc />
    public override ResponsePlan<GroupRow> Plan(Selection selection)
    {
        var (arguments, limits) = (selection.Arguments, selection.PageLimits);
        var request = selection.Request(type) with
        {
            Take =
                arguments.Checked("first", size => PageSizes.Check("first", size, limits, Continuation.Skip))
                ?? new ConstantOperand(limits.DefaultSize),
            Skip = arguments.Checked("skip", rows => PageSizes.CheckSkip("skip", rows)),
        };
        var row = new RowProjection(type);
        var list = ResponseLists.Of(selection.Rows(row));
        var place = selection.Row.Group.List(request, row);
        return list.From<GroupRow>(group => group.Lists[place]);
    }
}
