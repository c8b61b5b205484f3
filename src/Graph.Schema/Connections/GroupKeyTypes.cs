using System.Text.Json;
using Graph.Query.Declaration;
using Graph.Query.Projection;
using Graph.Query.Projection.Groups;
using Graph.Schema.Inputs;
using Graph.Schema.Naming;
using Graph.Schema.Nodes;
using Graph.Schema.Planning;
using Graph.Schema.Responses;
using Graph.Schema.Scalars;
using GraphQL.Types;

namespace Graph.Schema.Connections;

/// <summary>The types of what groups have in common: one for each entity by whose values rows can be grouped.</summary>
internal sealed class GroupKeyTypes(TypeTable types, ScalarTypes scalars)
{
    /// <summary>
    /// Whoever keeps answers by their IDs takes an object that has an <c>id</c> for the row of that ID, which a key is not.
    /// </summary>
    private const string Id = "nodeId";

    public IGraphType Of(EntityType type) => types.Reference(TypeNames.GroupKey(type.Name), () => Build(type));

    private ObjectGraphType Build(EntityType type)
    {
        var key = new ObjectGraphType
        {
            Name = TypeNames.GroupKey(type.Name),
            Description = $"What a group has in common of `{type.Name}` rows, as far as `by` names it.",
        };
        foreach (var field in type.Fields.Where(field => GroupInputs.IsKey(type, field)))
            key.AddField(Build(type, field));
        return key;
    }

    private ConnectionFieldType<IReadOnlyList<object?>> Build(EntityType type, Field each) =>
        each switch
        {
            OneField one => new(
                one.Name,
                new NonNullGraphType(Of(one.Target)),
                Description(one),
                selection => Below(selection, one.Name, one.Target)
            ),
            KeyField key => Value(Id, key, scalars.Id(), (json, id) => json.WriteStringValue(GlobalId.Of(type, id))),
            ValueField value when GroupInputs.HasParts(value) => new(
                value.Name,
                new NonNullGraphType(Parts(value)),
                Description(value),
                selection => Below(selection, value.Name, type)
            ),
            _ => Value(each.Name, each, scalars.Of(each.ClrType), ScalarDefinitions.Of(each.ClrType).Write),
        };

    /// <summary>A day, and its year and its month.</summary>
    private IGraphType Parts(ValueField field)
    {
        var name = TypeNames.GroupKey(ScalarDefinitions.Of(field.ClrType).Name);
        return types.Reference(name, () => BuildParts(name, field));
    }

    private ObjectGraphType BuildParts(string name, ValueField field)
    {
        var parts = new ObjectGraphType { Name = name, Description = "What of a day a group has in common." };
        var write = ScalarDefinitions.Of(field.ClrType).Write;
        parts.AddField(Part("value", scalars.Of(field.ClrType), "The day itself.", DateGroupBy.Value, write));
        parts.AddField(Part("year", scalars.Int(), "The year.", DateGroupBy.Year, WriteNumber));
        parts.AddField(Part("month", scalars.Int(), "The month, from 1 to 12.", DateGroupBy.Month, WriteNumber));
        return parts;
    }

    private static ConnectionFieldType<IReadOnlyList<object?>> Part(
        string name,
        IGraphType type,
        string description,
        DateGroupBy part,
        Action<Utf8JsonWriter, object> write
    ) => new(name, type, description, selection => Plan(selection, new("", part), write));

    private static ConnectionFieldType<IReadOnlyList<object?>> Value(
        string name,
        Field field,
        IGraphType type,
        Action<Utf8JsonWriter, object> write
    ) => new(name, type, Description(field), selection => Plan(selection, new(field.Name, DateGroupBy.Value), write));

    private static ResponsePlan<IReadOnlyList<object?>> Plan(
        Selection selection,
        GroupKeyName name,
        Action<Utf8JsonWriter, object> write
    )
    {
        var slot = selection.Row.Key(name);
        return new(
            (output, keys) =>
            {
                if (keys[slot] is { } key)
                    write(output.Json, key);
                else
                    output.Json.WriteNullValue();
            }
        );
    }

    /// <summary>Plans keys of a related row, or parts of a value: their names are told from here.</summary>
    private static ResponsePlan<IReadOnlyList<object?>> Below(Selection selection, string field, EntityType target)
    {
        var related = new RowProjection(target);
        var plan = selection.Below<IReadOnlyList<object?>>(related);
        var slots = related.Keys.Select(name => selection.Row.Key(name.Below(field))).ToList();
        return plan.From<IReadOnlyList<object?>>(keys => [.. slots.Select(slot => keys[slot])]);
    }

    private static void WriteNumber(Utf8JsonWriter json, object number) => json.WriteNumberValue((int)number);

    private static string Description(Field field) => Descriptions.Of(field) ?? $"The `{field.Name}` of the group.";
}
