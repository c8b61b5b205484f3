using System.Text.Json.Nodes;
using CsCheck;

namespace Graph.Tests.Random;

/// <summary>Draws what rows are grouped by, conditions on the groups, and orders of them.</summary>
internal static class GroupGenerator
{
    private static readonly string[] DayParts = ["VALUE", "YEAR", "MONTH"];
    private static readonly string[] Parts = ["VALUE"];

    /// <summary>Two or three keys at the most: with more, each row is a group of its own.</summary>
    public static Gen<IReadOnlyList<DrawnKey>> Keys(TypeModel type) =>
        Key(type, depth: 2)
            .Array[1, 3]
            .Select(keys => (IReadOnlyList<DrawnKey>)[.. keys.DistinctBy(key => key.Path + key.Part)]);

    /// <summary>A <c>where</c> of groups.</summary>
    public static Gen<JsonObject> Where(TypeModel type) =>
        Gen.OneOf(
            Gen.Const(() => new JsonObject()),
            Gen.Select(
                Draw.OneOf("gte", "lt", "eq"),
                Gen.Int[1, 4],
                (test, count) => Conditions("count", Test(test, count))
            ),
            from field in Draw.OneOf(Numbers(type))
            from function in Draw.OneOf("min", "max", "sum", "average", "distinctCount")
            from test in Draw.OneOf("gte", "nlt", "lt")
            from value in Gen.Int[0, 3]
            select Conditions(field.Name, Conditions(function, Test(test, value)))
        );

    /// <summary>An <c>order</c> of groups.</summary>
    public static Gen<JsonArray> Order(TypeModel type, IReadOnlyList<DrawnKey> keys) =>
        Gen.OneOf(
                Gen.Select(Draw.OneOf(keys), Direction, (key, direction) => Conditions("key", key.At(direction))),
                Direction.Select(direction => Conditions("aggregate", Conditions("count", direction))),
                Gen.Select(
                    Draw.OneOf(Numbers(type)),
                    Draw.OneOf("min", "max", "sum", "average", "distinctCount"),
                    Direction,
                    (field, function, direction) =>
                        Conditions("aggregate", Conditions(field.Name, Conditions(function, direction)))
                )
            )
            .Array[0, 2]
            .Select(all => new JsonArray([.. all]));

    private static Gen<string> Direction => Draw.OneOf("ASC", "DESC");

    /// <summary>What can be added up exactly, whatever the sequence; every type has one.</summary>
    private static ValueModel[] Numbers(TypeModel type) =>
        [.. type.Fields.OfType<ValueModel>().Where(field => field.Type == typeof(int))];

    private static Gen<DrawnKey> Key(TypeModel type, int depth) =>
        from field in Draw.OneOf([
            .. type.Fields.Where(field => field is ValueModel || (depth > 1 && field is OneModel)),
        ])
        from key in field is OneModel one
            ? Key(one.Target(), depth - 1).Select(below => below.Below(one))
            : Value((ValueModel)field)
        select key;

    private static Gen<DrawnKey> Value(ValueModel field) =>
        Draw.OneOf(field.Type == typeof(DateOnly) ? DayParts : Parts)
            .Select(part => new DrawnKey(
                [field.Name],
                part,
                field.Type == typeof(DateOnly),
                row => Part(field.Read(row), part)
            ));

    private static object? Part(object? value, string part) =>
        (value, part) switch
        {
            (DateOnly day, "YEAR") => day.Year,
            (DateOnly day, "MONTH") => day.Month,
            _ => value,
        };

    private static JsonObject Conditions(string name, JsonNode value) => new() { [name] = value };

    private static JsonObject Test(string name, int value) => new() { [name] = value };
}
