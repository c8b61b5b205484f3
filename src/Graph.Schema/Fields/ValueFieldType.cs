using System.Collections;
using System.Text.Json;
using Graph.Query.Declaration;
using Graph.Schema.Planning;
using Graph.Schema.Responses;
using Graph.Schema.Scalars;

namespace Graph.Schema.Fields;

/// <summary>A single value.</summary>
internal sealed class ValueFieldType : RowFieldType
{
    private readonly Action<Utf8JsonWriter, object> write;

    public ValueFieldType(ValueField field, ScalarTypes scalars)
        : base(field, scalars.Of(field))
    {
        var writeOne = ScalarDefinitions.Of(field.Scalar.ClrType).Write;
        write = field.IsList ? (json, list) => WriteAll(json, (IEnumerable)list, writeOne) : writeOne;
        Arguments = scalars.Arguments(field.Arguments);
    }

    /// <inheritdoc />
    public override ResponsePlan<object?[]> Plan(Selection selection) =>
        FromSlot(selection.Row.Value(Source(selection)), write);

    private static void WriteAll(Utf8JsonWriter json, IEnumerable items, Action<Utf8JsonWriter, object> write)
    {
        json.WriteStartArray();
        foreach (var item in items)
            if (item is null)
                json.WriteNullValue();
            else
                write(json, item);
        json.WriteEndArray();
    }
}
