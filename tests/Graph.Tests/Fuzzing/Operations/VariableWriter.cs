using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Graph.Tests.Fuzzing.Schema;

namespace Graph.Tests.Fuzzing.Operations;

/// <summary>Writes values into a document: as literals, or as variables that stand for them or for a part of them.</summary>
internal sealed class VariableWriter(Dice dice, SchemaModel schema)
{
    private readonly List<string> definitions = [];
    private readonly List<string> booleans = [];

    /// <summary>The values that go along with the document.</summary>
    public JsonObject Values { get; } = [];

    /// <summary>How the operation declares its variables; empty where it has none.</summary>
    public string Definitions => definitions.Count == 0 ? "" : $"({string.Join(dice.Pick([", ", " "]), definitions)})";

    /// <summary>A value for an argument or for a field of an input.</summary>
    public string Write(SchemaInput input, JsonNode? value) =>
        dice.Chance(15) ? Variable(input.Type, value, mayBeAbsent: !input.Type.IsRequired) : Literal(input.Type, value);

    /// <summary>How many variables there are.</summary>
    public int Count => definitions.Count;

    /// <summary>Takes back the last variables, since what used them is left out.</summary>
    public void ReturnTo(int count)
    {
        foreach (var definition in definitions[count..])
            Values.Remove(definition[1..definition.IndexOf(':', StringComparison.Ordinal)]);
        definitions.RemoveRange(count, definitions.Count - count);
    }

    /// <summary>A condition of a directive.</summary>
    public string Condition()
    {
        if (dice.Chance(30))
            return dice.Pick(["true", "false"]);
        if (booleans.Count > 0 && dice.Chance(50))
            return dice.Pick(booleans);
        var required = new TypeReference("NON_NULL", null, new("SCALAR", "Boolean", null));
        var variable = Variable(required, JsonValue.Create(dice.Chance(50)), mayBeAbsent: false);
        booleans.Add(variable);
        return variable;
    }

    private string Variable(TypeReference type, JsonNode? value, bool mayBeAbsent)
    {
        var name = $"{dice.Pick(["v", "_", "Where", "x1_"])}{definitions.Count}";
        var place = definitions.Count;
        definitions.Add(""); // keeps the place, since a default may not hold variables
        if (mayBeAbsent && dice.Chance(20))
            definitions[place] = $"${name}: {type}";
        else if (value is not null && dice.Chance(30))
            definitions[place] = $"${name}: {(dice.Chance(50) ? type.Bare : type)} = {Constant(type, value)}";
        else
        {
            definitions[place] = $"${name}: {(value is not null && dice.Chance(20) ? Required(type) : type)}";
            Values[name] = value?.DeepClone();
        }
        return $"${name}";
    }

    private static string Required(TypeReference type) => $"{type.Bare}!";

    private string Literal(TypeReference type, JsonNode? value) =>
        value switch
        {
            JsonArray list when type.IsList => List(type.Item, list),
            JsonObject fields => Object(type.Named, fields),
            _ => Constant(type, value),
        };

    private string List(TypeReference type, JsonArray list)
    {
        if (list is [{ } only] && dice.Chance(10))
            return Literal(type, only); // one value stands for a list of it
        var items = list.Select(item =>
            dice.Chance(5) ? Variable(type, item, mayBeAbsent: false) : Literal(type, item)
        );
        return $"[{string.Join(dice.Pick([", ", " "]), items)}]";
    }

    private string Object(string type, JsonObject fields)
    {
        var inputs = schema[type].InputFields?.ToDictionary(input => input.Name) ?? [];
        var written = fields.Select(field => $"{field.Key}: {Write(inputs[field.Key], field.Value)}");
        return $"{{{string.Join(dice.Pick([", ", " "]), written)}}}";
    }

    private string Constant(TypeReference type, JsonNode? value) =>
        value switch
        {
            null => "null",
            JsonArray list => $"[{string.Join(", ", list.Select(item => Constant(type.Item, item)))}]",
            JsonObject fields => ConstantObject(type.Named, fields),
            _ when value.GetValueKind() == JsonValueKind.String => Text(type.Named, value.GetValue<string>()),
            _ => value.ToJsonString(),
        };

    private string ConstantObject(string type, JsonObject fields)
    {
        var inputs = schema[type].InputFields?.ToDictionary(input => input.Name) ?? [];
        var written = fields.Select(field => $"{field.Key}: {Constant(inputs[field.Key].Type, field.Value)}");
        return $"{{{string.Join(", ", written)}}}";
    }

    private string Text(string type, string text)
    {
        if (schema[type].EnumValues is not null)
            return text;
        if (text.Length > 0 && text.All(char.IsLetterOrDigit) && dice.Chance(10))
            return $"\"\"\"{text}\"\"\"";
        return dice.Chance(10) ? Escaped(text) : Quoted(text);
    }

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";

    private static string Escaped(string text) =>
        text.Aggregate(new StringBuilder("\""), (all, each) => all.Append($"\\u{(int)each:X4}")).Append('"').ToString();
}
