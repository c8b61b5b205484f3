using Graph.Query.Declaration;
using Graph.Query.Projection;
using Graph.Schema.Planning;
using Graph.Schema.Types;
using GraphQL.Types;

namespace Graph.Schema.Fields;

/// <summary>The first row of a list, or null.</summary>
internal sealed class FirstFieldType : RowFieldType
{
    private readonly FirstField field;

    public FirstFieldType(FirstField field, IGraphType target, ScalarTypes scalars)
        : base(field, target)
    {
        this.field = field;
        Arguments = scalars.Arguments(field.Arguments);
    }

    /// <inheritdoc />
    public override ResponseWriter<object?[]> Plan(Selection selection)
    {
        var row = new RowProjection(field.Target);
        var write = selection.Below<object?[]>(row);
        var slot = selection.Row.First(Source(selection), row);
        return FromSlot(slot, (writer, first) => write(writer, (object?[])first));
    }
}
