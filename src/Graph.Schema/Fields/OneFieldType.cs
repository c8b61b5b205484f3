using Graph.Query.Declaration;
using Graph.Query.Projection;
using Graph.Schema.Planning;
using Graph.Schema.Types;
using GraphQL.Types;

namespace Graph.Schema.Fields;

/// <summary>A related row.</summary>
internal sealed class OneFieldType : RowFieldType
{
    private readonly OneField field;

    public OneFieldType(OneField field, IGraphType target, ScalarTypes scalars)
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
        var slot = selection.Row.One(Source(selection), field.IsNullable, row);
        return FromSlot(slot, (writer, related) => write(writer, (object?[])related));
    }
}
