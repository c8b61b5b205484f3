using System.Text.Json.Nodes;
using CsCheck;

namespace Graph.Tests.Random;

/// <summary>Draws orders: several keys, through relations, either way.</summary>
internal static class OrderGenerator
{
    /// <summary>An <c>order</c> for rows of a type.</summary>
    public static Gen<JsonArray> Of(TypeModel type) =>
        Key(type, depth: 3).Array[0, 3].Select(keys => new JsonArray([.. keys]));

    private static Gen<JsonNode?> Key(TypeModel type, int depth) =>
        from field in Draw.OneOf([.. type.Fields.Where(field => depth > 1 || field is ValueModel)])
        from key in Key(field, depth)
        select (JsonNode?)new JsonObject { [field.Name] = key };

    private static Gen<JsonNode?> Key(FieldModel field, int depth) =>
        field switch
        {
            OneModel one => Key(one.Target(), depth - 1),
            ListModel list => Gen.Select(
                Direction,
                FilterGenerator.Of(list.Target(), 1),
                (direction, where) => (JsonNode?)new JsonObject { ["count"] = direction, ["where"] = where }
            ),
            _ => Direction,
        };

    private static Gen<JsonNode?> Direction =>
        Draw.OneOf("ASC", "DESC").Select(name => (JsonNode?)JsonValue.Create(name));
}
