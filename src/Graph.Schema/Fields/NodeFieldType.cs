using Graph.Query.Declaration;
using Graph.Query.Projection;
using Graph.Schema.Planning;
using Graph.Schema.Types;
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
    public override ResponseWriter<object?[]> Plan(Selection selection)
    {
        var cases = field.Cases.Select(each => Plan(selection, each)).ToArray();
        return (writer, row) =>
        {
            var (slot, write) = cases.First(each => row[each.Slot] is not null);
            write(writer, (object?[])row[slot]!); // the case was chosen for being there
        };
    }

    private static (int Slot, ResponseWriter<object?[]> Write) Plan(Selection selection, OneField relation)
    {
        var related = new RowProjection(relation.Target);
        var write = selection.Below<object?[]>(relation.Target.Name, related);
        return (selection.Row.One(relation.With([]), isNullable: true, related), write);
    }
}
