using Graph.Query.Declaration;
using Graph.Query.Projection;
using Graph.Schema.Naming;
using Graph.Schema.Planning;
using Graph.Schema.Responses;
using GraphQL.Types;

namespace Graph.Schema.Fields;

/// <summary>One related row of one of several entities.</summary>
internal sealed class NodeFieldType : PlannedField<object?[]>
{
    private readonly NodeField field;

    public NodeFieldType(NodeField field, IGraphType node)
    {
        this.field = field;
        Name = field.Name;
        Description = Descriptions.Of(field);
        ResolvedType = new NonNullGraphType(node);
    }

    /// <summary>How many entities the row may be of.</summary>
    public int Cases => this.field.Cases.Count;

    /// <inheritdoc />
    public override ResponsePlan<object?[]> Plan(Selection selection) =>
        ResponseCases.Of([.. field.Cases.Select(each => Plan(selection, each))]);

    private static (int Slot, ResponsePlan<object?[]> Plan) Plan(Selection selection, OneField relation)
    {
        var related = new RowProjection(relation.Target);
        var plan = selection.Rows(related);
        var slot = selection.Row.One(relation.With([]), isNullable: true, related);
        return (slot, plan.From<object?[]>(row => (object?[])row[slot]!)); // the case is chosen for being there
    }
}
