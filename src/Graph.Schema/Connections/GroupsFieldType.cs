using Graph.Query.Declaration;
using Graph.Query.Operands;
using Graph.Query.Paging;
using Graph.Query.Projection;
using Graph.Query.Projection.Groups;
using Graph.Schema.Inputs;
using Graph.Schema.Planning;
using Graph.Schema.Responses;
using GraphQL.Types;

namespace Graph.Schema.Connections;

/// <summary>The rows of a connection, of all pages, in groups that have something in common.</summary>
internal sealed class GroupsFieldType : PlannedField<Page>
{
    private readonly EntityType type;

    public GroupsFieldType(EntityType type, IGraphType group, GroupInputs inputs)
    {
        this.type = type;
        Name = "groups";
        Description = "All rows, in groups that have something in common; by their keys unless ordered otherwise.";
        ResolvedType = new ListGraphType(new NonNullGraphType(group));
        Arguments = [.. inputs.Of(type)];
    }

    /// <inheritdoc />
    public override bool IsOfList => true;

    /// <inheritdoc />
    public override ResponsePlan<Page> Plan(Selection selection)
    {
        var (arguments, limits) = (selection.Arguments, selection.PageLimits);
        var request = new GroupRequest(type, By(arguments), arguments.Where, arguments.Order, arguments.Scope)
        {
            Take =
                arguments.Checked("first", size => PageSizes.Check("first", size, limits, Continuation.Skip))
                ?? new ConstantOperand(limits.DefaultSize),
            Skip = arguments.Checked("skip", rows => PageSizes.CheckSkip("skip", rows)) ?? new ConstantOperand(0),
        };
        foreach (var operand in request.Operands)
            arguments.Watched(operand);
        var groups = ResponseLists.Of(selection.Below<GroupRow>(new RowProjection(type, request)));
        selection.Row.Want(PageParts.Groups);
        var place = selection.Row.Add(request);
        return groups.From<Page>(page => page.Groups[place]);
    }

    private static IReadOnlyList<GivenObject> By(FieldArguments arguments) =>
        arguments.Given("by") is GivenList by ? [.. by.Items.OfType<GivenObject>()] : [];
}
