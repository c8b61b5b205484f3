using System.Globalization;
using System.Text.Json;
using Json.Schema;

namespace Graph.Data.Loading.Reading;

/// <summary>Reads what a schema library reports.</summary>
internal static class SchemaFailures
{
    /// <summary>All failures in one file, with values and places resolved.</summary>
    public static IEnumerable<SchemaFailure> In(string file, JsonElement root, EvaluationResults results)
    {
        var failures = (results.Details ?? [])
            .Where(r => !Segments(r.EvaluationPath.ToString()).Contains("if")) // a condition may fail
            .SelectMany(r => Of(file, root, r))
            .ToList();
        var misshapen = failures.Where(f => f.Keyword is "pattern" or "minLength").Select(f => f.Place).ToHashSet();
        return failures.Where(f => f.Keyword != "format" || !misshapen.Contains(f.Place)); // said once is enough
    }

    private static IEnumerable<SchemaFailure> Of(string file, JsonElement root, EvaluationResults result)
    {
        var pointer = result.InstanceLocation.ToString();
        var key = Segments(pointer).LastOrDefault("");
        var (value, place) = Locate(file, root, pointer);
        var schema = Part(result.SchemaLocation.Fragment);
        foreach (var (keyword, reason) in result.Errors ?? [])
            yield return new SchemaFailure(place, key, value, schema, keyword, reason);
    }

    private static Located<JsonElement> Locate(string file, JsonElement root, string pointer)
    {
        var value = root;
        var place = Place.Whole(file);
        foreach (var segment in Segments(pointer))
        {
            if (value.ValueKind == JsonValueKind.Array)
            {
                var index = int.Parse(segment, CultureInfo.InvariantCulture);
                (value, place) = (value[index], place.Item(index));
            }
            else
            {
                (value, place) = (value.GetProperty(segment), place.Key(segment));
            }
        }
        return new Located<JsonElement>(value, place);
    }

    /// <summary>The innermost object on the way; the library puts in segments that lead nowhere.</summary>
    private static JsonElement Part(string fragment)
    {
        var part = DatasetSchema.Root;
        foreach (var segment in Segments(Uri.UnescapeDataString(fragment.TrimStart('#'))))
        {
            if (part.TryGetProperty(segment, out var next) && next.ValueKind == JsonValueKind.Object)
                part = next;
        }
        return part;
    }

    private static IEnumerable<string> Segments(string pointer) =>
        pointer
            .Split('/')
            .Skip(1)
            .Select(s => s.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
}
