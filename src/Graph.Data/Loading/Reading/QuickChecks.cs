using System.Text.Json;
using System.Text.RegularExpressions;

namespace Graph.Data.Loading.Reading;

/// <summary>Makes quick checks of a JSON Schema, for those keywords that the dataset's schema has.</summary>
/// <param name="root">The schema whose definitions are referred to; none of them refers to itself.</param>
internal sealed class QuickChecks(JsonElement root)
{
    private const string Definitions = "$defs";

    private readonly Dictionary<string, QuickCheck> known = new(StringComparer.Ordinal);

    /// <summary>The check of a definition.</summary>
    public QuickCheck Of(string definition)
    {
        if (!known.TryGetValue(definition, out var check))
            known[definition] = check = Of(root.GetProperty(Definitions).GetProperty(definition));
        return check;
    }

    private QuickCheck Of(JsonElement schema) =>
        new([.. schema.EnumerateObject().Select(k => Rule(k.Name, k.Value, schema)).OfType<Func<JsonElement, bool>>()]);

    /// <returns>Null where the keyword asks for nothing, or another one has its rule.</returns>
    private Func<JsonElement, bool>? Rule(string keyword, JsonElement given, JsonElement schema) =>
        keyword switch
        {
            "description" or "default" or "then" => null,
            "additionalProperties" when given.ValueKind == JsonValueKind.False => null,
            "$ref" => Of(Text(given)[$"#/{Definitions}/".Length..]).Fits,
            "properties" => QuickRules.Keys(Parts(given), schema.TryGetProperty("additionalProperties", out _)),
            "items" => QuickRules.Items(Of(given)),
            "if" => QuickRules.Condition(Of(given), Of(schema.GetProperty("then"))),
            "type" => QuickRules.Types([.. Several(given).Select(Text)]),
            "enum" or "const" => QuickRules.OneOf([.. Several(given)]),
            "required" => QuickRules.Has([.. Several(given).Select(Text)]),
            "minItems" => QuickRules.ItemsFrom(given.GetInt32()),
            "uniqueItems" => QuickRules.TextsDiffer,
            "minLength" => QuickRules.LengthFrom(given.GetInt32()),
            "maxLength" => QuickRules.LengthTo(given.GetInt32()),
            "minimum" => QuickRules.From(given.GetDecimal()),
            "maximum" => QuickRules.To(given.GetDecimal()),
            "pattern" => QuickRules.Matches(new Regex(Text(given), RegexOptions.CultureInvariant)),
            "format" => QuickRules.Format(Text(given)),
            _ => _ => false, // nothing is certain
        };

    private Dictionary<string, QuickCheck> Parts(JsonElement properties) =>
        properties.EnumerateObject().ToDictionary(p => p.Name, p => Of(p.Value), StringComparer.Ordinal);

    private static IEnumerable<JsonElement> Several(JsonElement given) =>
        given.ValueKind == JsonValueKind.Array ? given.EnumerateArray() : [given];

    private static string Text(JsonElement value) => value.GetString() ?? "";
}
