using Graph.Query.Declaration;
using Graph.Schema.Nodes;
using Graph.Schema.Planning;
using Graph.Schema.Responses;
using Graph.Schema.Scalars;

namespace Graph.Schema.Fields;

/// <summary>The global ID.</summary>
internal sealed class KeyFieldType : RowFieldType
{
    private readonly EntityType type;

    public KeyFieldType(EntityType type, KeyField field, ScalarTypes scalars)
        : base(field, scalars.Id()) => this.type = type;

    /// <remarks>An ID names the kind.</remarks>
    public override bool IsOfKind => true;

    /// <inheritdoc />
    public override ResponsePlan<object?[]> Plan(Selection selection) =>
        FromSlot(
            selection.Row.Value(Source(selection)),
            (writer, key) => writer.WriteStringValue(GlobalId.Of(type, key))
        );
}
