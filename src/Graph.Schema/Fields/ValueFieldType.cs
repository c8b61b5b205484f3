using System.Text.Json;
using Graph.Query.Declaration;
using Graph.Schema.Planning;
using Graph.Schema.Responses;
using Graph.Schema.Types;

namespace Graph.Schema.Fields;

/// <summary>A single value.</summary>
internal sealed class ValueFieldType : RowFieldType
{
    private readonly Action<Utf8JsonWriter, object> write;

    public ValueFieldType(ValueField field, ScalarTypes scalars)
        : base(field, scalars.Of(field.ClrType))
    {
        write = ValueWriters.Of(field.ClrType);
        Arguments = scalars.Arguments(field.Arguments);
    }

    /// <inheritdoc />
    public override ResponsePlan<object?[]> Plan(Selection selection) =>
        FromSlot(selection.Row.Value(Source(selection)), write);
}
