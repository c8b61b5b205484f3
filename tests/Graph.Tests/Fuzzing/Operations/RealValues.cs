using System.Text.Json.Nodes;
using Graph.Tests.Fuzzing.Schema;
using Graph.Tests.Server.RealLife;

namespace Graph.Tests.Fuzzing.Operations;

/// <summary>Values that stand in the data, and a few that do not.</summary>
internal sealed class RealValues
{
    private const string Id = "ID";

    private static readonly Dictionary<string, IReadOnlyList<JsonNode>> Others = new()
    {
        ["String"] = Nodes("", "a", "%", "_", "\\", "'", "\"", "é", "Ә", "ә", "\n", "\u200B", "😀", "No. 1", "ß", "İ"),
        ["Int"] = Nodes(0, 1, 2, 3, 12, 2023, -1, int.MaxValue, int.MinValue),
        ["Float"] = Nodes(0.0, -1.5, 46.7, 50.0, 1e300, 1e-300, 7.0),
        ["Boolean"] = Nodes(true, false),
        ["LocalDate"] = Nodes("2004-01-01", "2023-01-01", "2024-06-01", "0001-01-01", "9999-12-31", "2024-02-29"),
    };

    private readonly Dictionary<string, List<JsonNode>> byType = [];
    private readonly Dictionary<(string Type, string Field), List<JsonNode>> byField = [];
    private readonly Dictionary<string, List<string>> cursors = [];
    private readonly SchemaModel schema;

    private RealValues(SchemaModel schema) => this.schema = schema;

    /// <summary>Reads a page of each list, with the values of its rows and of the lists in them, and each object by itself.</summary>
    public static async Task<RealValues> ReadAsync(HttpClient client, SchemaModel schema)
    {
        var values = new RealValues(schema);
        foreach (var root in schema.Query.Fields?.Where(field => field.IsFree && IsObject(schema, field)) ?? [])
        {
            var data = await client.DataAsync($"{{ {root.Name} {{ {Parts(schema, schema[root.Type.Named])} }} }}");
            values.Add(schema[root.Type.Named], data[root.Name] as JsonObject);
        }
        foreach (var root in schema.Query.Fields?.Where(field => field.IsFree && schema[field.Type.Named].IsPage) ?? [])
        {
            var type = schema[schema[root.Type.Named].Field("nodes")?.Type.Named ?? ""];
            var data = await client.DataAsync(
                $"{{ {root.Name}(first: 30) {{ edges {{ cursor node {{ {Parts(schema, type)} }} }} }} }}"
            );
            foreach (var edge in data[root.Name]?["edges"]?.AsArray() ?? [])
            {
                values.Add(type, edge?["node"] as JsonObject);
                values.CursorsOf(root.Name).Add((string?)edge?["cursor"] ?? "");
            }
        }
        return values;
    }

    /// <summary>A value of a type, rather one of a given field if it is known.</summary>
    public JsonNode Draw(Dice dice, string type, string? owner = null, string? field = null) =>
        Pick(dice, type, owner, field).DeepClone();

    private JsonNode Pick(Dice dice, string type, string? owner, string? field)
    {
        if (schema[type].EnumValues is { } members)
            return JsonValue.Create(dice.Pick(members).Name);
        if (type == Id && owner is not null && byField.GetValueOrDefault((owner, "id")) is { } ids)
            return dice.Pick(ids);
        if (type == Id && schema.Find(owner ?? "") is { Kind: "OBJECT" } rows && rows.Field("id") is not null)
            return JsonValue.Create(GlobalIds.Of($"{rows.Name}:nobody")); // the list has no rows
        if (owner is not null && field is not null && dice.Chance(70))
            if (byField.GetValueOrDefault((owner, field)) is { } known)
                return dice.Pick(known);
        var real = byType.GetValueOrDefault(type);
        var other = Others.GetValueOrDefault(type);
        if (real is null || (other is not null && dice.Chance(50)))
            return dice.Pick(other ?? throw new InvalidOperationException($"No value is known of `{type}`."));
        return dice.Pick(real);
    }

    /// <summary>A value that a given field has in the data.</summary>
    public JsonNode Of(Dice dice, string owner, string field) => dice.Pick(byField[(owner, field)]).DeepClone();

    /// <summary>A cursor of a root list; null where it has no rows.</summary>
    public JsonNode? Cursor(Dice dice, string root) =>
        CursorsOf(root) is { Count: > 0 } known ? JsonValue.Create(dice.Pick(known)) : null;

    private List<string> CursorsOf(string root) => At(cursors, root);

    private void Add(SchemaType type, JsonObject? row)
    {
        foreach (var (name, value) in row ?? [])
            if (value is JsonArray list)
                foreach (var item in list)
                    Add(schema[type.Field(name)?.Type.Named ?? ""], item as JsonObject);
            else if (value is not null && type.Field(name) is { } field)
            {
                At(byField, (type.Name, name)).Add(value);
                At(byType, field.Type.Named).Add(value);
            }
    }

    private static List<T> At<TKey, T>(Dictionary<TKey, List<T>> all, TKey key)
        where TKey : notnull => all.TryGetValue(key, out var list) ? list : all[key] = [];

    private static bool IsObject(SchemaModel schema, SchemaField field) =>
        schema[field.Type.Named] is { Kind: "OBJECT", IsPage: false } && !field.Type.IsList;

    /// <summary>The values of a type, and those of the lists in it.</summary>
    private static string Parts(SchemaModel schema, SchemaType type)
    {
        var lists = type.Fields?.Where(field => field.IsPaged) ?? [];
        var nested = lists.Select(list => $"{list.Name}(first: 2) {{ {Leaves(schema, schema[list.Type.Named])} }}");
        return $"{Leaves(schema, type)} {string.Join(' ', nested)}";
    }

    private static string Leaves(SchemaModel schema, SchemaType type) =>
        string.Join(
            ' ',
            (type.Fields ?? []).Where(f => schema[f.Type.Named].IsLeaf && !f.Type.IsList).Select(f => f.Name)
        );

    private static IReadOnlyList<JsonNode> Nodes<T>(params T[] values) =>
        [.. values.Select(value => JsonValue.Create(value) ?? throw new InvalidOperationException("No null here."))];
}
