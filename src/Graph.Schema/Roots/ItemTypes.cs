using System.Text.Json;
using Graph.Query.Declaration;
using Graph.Schema.Connections;
using Graph.Schema.Naming;
using Graph.Schema.Nodes;
using Graph.Schema.Responses;
using Graph.Schema.Scalars;
using GraphQL.Types;

namespace Graph.Schema.Roots;

/// <summary>The types of items that no table holds.</summary>
internal sealed class ItemTypes(TypeTable types, ScalarTypes scalars)
{
    /// <param name="listed">What is declared of the items.</param>
    /// <param name="model">The entities whose rows items may name.</param>
    public IGraphType Of(ListedDeclaration listed, EntityModel model) =>
        types.Reference(listed.TypeName, () => Build(listed, model));

    private ObjectGraphType Build(ListedDeclaration listed, EntityModel model)
    {
        var item = new ObjectGraphType { Name = listed.TypeName, Description = listed.TypeDescription };
        foreach (var (index, field) in listed.Fields.Index())
        {
            var type = field.Type == typeof(FoundRow) ? scalars.Id() : scalars.Of(field.Type);
            item.AddField(
                new ConnectionFieldType<object?[]>(
                    field.Name,
                    field.IsNullable ? type : new NonNullGraphType(type),
                    field.Description,
                    _ => Plan(index, Writer(field, model))
                )
            );
        }
        return item;
    }

    private static Action<Utf8JsonWriter, object> Writer(ListedField field, EntityModel model) =>
        field.Type == typeof(FoundRow)
            ? (json, row) => json.WriteStringValue(IdOf((FoundRow)row, model))
            : ScalarDefinitions.Of(field.Type).Write;

    private static string IdOf(FoundRow row, EntityModel model) => GlobalId.Of(model[row.Entity], row.Key);

    private static ResponsePlan<object?[]> Plan(int index, Action<Utf8JsonWriter, object> write) =>
        new(
            (output, item) =>
            {
                if (item[index] is { } value)
                    write(output.Json, value);
                else
                    output.Json.WriteNullValue();
            }
        );
}
