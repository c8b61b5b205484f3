using System.Text.Json.Nodes;
using CsCheck;

namespace Graph.Tests.Random;

/// <summary>Draws filters: every operation, on every field, nested to a depth.</summary>
internal static class FilterGenerator
{
    private static readonly string[] Comparisons = ["gt", "ngt", "gte", "ngte", "lt", "nlt", "lte", "nlte"];

    private static readonly string[] TextTests =
    [
        "contains",
        "ncontains",
        "startsWith",
        "nstartsWith",
        "endsWith",
        "nendsWith",
        "ieq",
        "icontains",
        "istartsWith",
        "iendsWith",
    ];

    /// <summary>A <c>where</c> for rows of a type.</summary>
    public static Gen<JsonObject> Of(TypeModel type, int depth) =>
        from size in Gen.Int[0, depth > 1 ? 2 : 1]
        from members in Member(type, depth).Array[size]
        select Object(members);

    private static Gen<(string, JsonNode?)> Member(TypeModel type, int depth) =>
        depth > 1
            ? Gen.Frequency(
                (3, Field(type, depth)),
                (1, Combined("and", type, depth)),
                (1, Combined("or", type, depth))
            )
            : Field(type, depth);

    private static Gen<(string, JsonNode?)> Combined(string name, TypeModel type, int depth) =>
        Of(type, depth - 1).Array[0, 3].Select(all => (name, (JsonNode?)new JsonArray([.. all])));

    private static Gen<(string, JsonNode?)> Field(TypeModel type, int depth) =>
        from field in Draw.OneOf([.. type.Fields.Where(field => depth > 1 || field is ValueModel)])
        from conditions in Conditions(field, depth)
        select (field.Name, (JsonNode?)conditions);

    private static Gen<JsonObject> Conditions(FieldModel field, int depth) =>
        field switch
        {
            ValueModel value => Operation(value).Array[1, 2].Select(Object),
            OneModel one => Of(one.Target(), depth - 1),
            _ => ListCondition((ListModel)field, depth).Select(condition => Object([condition])),
        };

    private static Gen<(string, JsonNode?)> ListCondition(ListModel list, int depth) =>
        Gen.OneOf(
            Gen.Select(
                Draw.OneOf("all", "none", "some"),
                Of(list.Target(), depth - 1),
                (name, where) => (name, (JsonNode?)where)
            ),
            Gen.Bool.Select(any => ("any", (JsonNode?)any)),
            Gen.Select(
                Draw.OneOf("eq", "neq", "gte", "lt"),
                Gen.Int[0, 3],
                Of(list.Target(), depth - 1),
                (name, count, where) => ("count", (JsonNode?)new JsonObject { [name] = count, ["where"] = where })
            )
        );

    private static Gen<(string, JsonNode?)> Operation(ValueModel field)
    {
        var value = Draw.OneOf(field.Values).Select(JsonValues.Of);
        var orNull = field.IsNullable ? Gen.Frequency((3, value), (1, Gen.Const(() => (JsonNode?)null))) : value;
        var equality = Named(["eq", "neq"], orNull);
        var membership = Named(["in", "nin"], orNull.Array[0, 3].Select(all => (JsonNode?)new JsonArray(all)));

        return field.Type == typeof(bool) ? Named(["eq", "neq"], value)
            : field.Type.IsEnum ? Gen.OneOf(equality, Membership(field))
            : field.Type == typeof(string) ? Gen.OneOf(equality, membership, Named(TextTests, value))
            : Gen.OneOf(equality, membership, Named(Comparisons, value));
    }

    // An enum that is always there takes lists without null.
    private static Gen<(string, JsonNode?)> Membership(ValueModel field) =>
        Named(
            ["in", "nin"],
            Draw.OneOf(field.Values).Select(JsonValues.Of).Array[0, 3].Select(all => (JsonNode?)new JsonArray(all))
        );

    private static Gen<(string, JsonNode?)> Named(string[] names, Gen<JsonNode?> operand) =>
        Gen.Select(Draw.OneOf(names), operand, (name, value) => (name, value));

    /// <summary>An object of these members; of two with one name, the last.</summary>
    private static JsonObject Object(IEnumerable<(string Name, JsonNode? Value)> members)
    {
        var json = new JsonObject();
        foreach (var (name, value) in members)
            json[name] = value?.DeepClone();
        return json;
    }
}
