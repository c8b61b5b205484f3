using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Graph.Data.Exporting;

/// <summary>
/// Records as JSON: keys in the order in which the records declare them, and none whose value is the one that leaving
/// out means.
/// </summary>
internal static class RecordJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseUpper, allowIntegerValues: false) },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { LeaveOut } },
    };

    /// <summary>A file that is one record.</summary>
    public static JsonObject File<T>(T record) => Node(record).AsObject();

    /// <summary>A file that is a list of records.</summary>
    public static JsonObject File<T>(string schema, string key, IEnumerable<T> records) =>
        new() { ["$schema"] = schema, [key] = new JsonArray([.. records.Select(Node)]) };

    private static JsonNode Node<T>(T record) =>
        JsonSerializer.SerializeToNode(record, Options) ?? throw new JsonException("A record is never null.");

    private static void LeaveOut(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object || Activator.CreateInstance(type.Type) is not { } blank)
            return;
        foreach (var key in type.Properties.Where(p => !p.IsRequired && p.Get is not null))
        {
            var absent = key.Get?.Invoke(blank);
            key.ShouldSerialize = (_, value) => !Equals(value, absent) && value is not ICollection { Count: 0 };
        }
    }
}
