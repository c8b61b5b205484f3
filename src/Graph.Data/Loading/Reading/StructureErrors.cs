using System.Text.Json;
using Graph.Query.Errors;

namespace Graph.Data.Loading.Reading;

/// <summary>Tells what is wrong with a value that does not fit the schema.</summary>
internal static class StructureErrors
{
    /// <summary>One error a missing key or repeated item, otherwise one in all.</summary>
    public static IEnumerable<DatasetError> Of(SchemaFailure failure) =>
        failure.Keyword switch
        {
            "required" => MissingKeys(failure),
            "uniqueItems" => RepeatedItems(failure),
            _ => [Single(failure)],
        };

    private static DatasetError Single(SchemaFailure failure)
    {
        var (place, key, value, schema, keyword, reason) = failure;
        return keyword switch
        {
            "" => UnknownKey(place, key, schema),
            "type" => DatasetErrors.WrongType(place, Kind(value), Types(schema)),
            "enum" => NotOneOf(place, value, schema),
            "pattern" => DatasetErrors.WrongForm(place, Shown(value), Description(schema)),
            "minimum" => DatasetErrors.TooSmall(place, Shown(value), Bound(schema, keyword)),
            "maximum" => DatasetErrors.TooLarge(place, Shown(value), Bound(schema, keyword)),
            "minLength" => DatasetErrors.EmptyText(place),
            "maxLength" => DatasetErrors.TextTooLong(place, Bound(schema, keyword)),
            "minItems" => DatasetErrors.EmptyList(place, Description(schema)),
            "format" when Bound(schema, keyword) == "uri" => DatasetErrors.NoAddress(place, Shown(value)),
            "format" => DatasetErrors.NoSuchDay(place, Shown(value)),
            _ => DatasetErrors.DoesNotFit(place, reason),
        };
    }

    private static IEnumerable<DatasetError> MissingKeys(SchemaFailure failure) =>
        from key in failure.Schema.GetProperty("required").EnumerateArray().Select(k => k.GetString() ?? "")
        where !failure.Value.TryGetProperty(key, out _)
        select DatasetErrors.KeyMissing(failure.Place, key, MeaningOf(key, failure.Schema));

    private static IEnumerable<DatasetError> RepeatedItems(SchemaFailure failure) =>
        failure
            .Value.EnumerateArray()
            .Select((item, index) => (Text: Shown(item), Place: failure.Place.Item(index)))
            .GroupBy(i => i.Text, StringComparer.Ordinal)
            .SelectMany(g => g.Skip(1))
            .Select(i => DatasetErrors.ItemTwice(i.Place, i.Text));

    private static DatasetError UnknownKey(Place place, string key, JsonElement schema)
    {
        var known = schema.GetProperty("properties").EnumerateObject().Select(p => p.Name).ToList();
        return DatasetErrors.UnknownKey(place, key, known, NearMisses.Of(key, known).FirstOrDefault());
    }

    private static DatasetError NotOneOf(Place place, JsonElement value, JsonElement schema)
    {
        var allowed = schema.GetProperty("enum").EnumerateArray().Select(Shown).ToList();
        return DatasetErrors.NotOneOf(
            place,
            Shown(value),
            allowed,
            NearMisses.Of(Shown(value), allowed).FirstOrDefault()
        );
    }

    private static string Kind(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.True or JsonValueKind.False => "boolean",
            var kind => kind.ToString().ToLowerInvariant(),
        };

    /// <summary>The type that a value has, or those that it may have.</summary>
    private static string Types(JsonElement schema) =>
        schema.GetProperty("type") is { ValueKind: JsonValueKind.Array } several
            ? string.Join(" or ", several.EnumerateArray().Select(Shown))
            : Bound(schema, "type");

    /// <summary>A condition without keys of its own explains itself; otherwise the key's description does.</summary>
    private static string MeaningOf(string key, JsonElement schema) =>
        schema.TryGetProperty("properties", out var keys) ? Description(keys.GetProperty(key)) : Description(schema);

    private static string Description(JsonElement schema) => Bound(schema, "description");

    private static string Bound(JsonElement schema, string keyword) => schema.GetProperty(keyword).ToString();

    private static string Shown(JsonElement value) => value.ToString();
}
