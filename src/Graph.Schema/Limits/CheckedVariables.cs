using System.Text.Json;
using GraphQL;
using GraphQL.SystemTextJson;

namespace Graph.Schema.Limits;

/// <summary>
/// Reads variables; refuses keys that occur twice, which the engine fails at, and numbers that no type could hold, for
/// the time to read digits grows with the square of their number.
/// </summary>
internal sealed class CheckedVariables : InputsJsonConverter
{
    /// <summary>The largest number of 64 bits with a fraction has 309 digits.</summary>
    private const int Digits = 400;

    /// <inheritdoc />
    public override Inputs Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        Check(reader);
        return base.Read(ref reader, typeToConvert, options);
    }

    // Its own copy of the reader: the one that reads the values starts where this one did.
    private static void Check(Utf8JsonReader reader)
    {
        var keys = new Stack<HashSet<string>>();
        var depth = reader.CurrentDepth;
        do
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    keys.Push(new(StringComparer.Ordinal));
                    break;
                case JsonTokenType.EndObject:
                    keys.Pop();
                    break;
                case JsonTokenType.PropertyName when reader.GetString() is { } name && !keys.Peek().Add(name):
                    throw new JsonException($"The key `{name}` occurs twice in one object. Give it once.");
                case JsonTokenType.Number when reader.ValueSpan.Length > Digits || !double.IsFinite(reader.GetDouble()):
                    throw new JsonException("A number is too large. Give one of 64 bits at the most.");
            }
        } while (reader.Read() && reader.CurrentDepth > depth);
    }
}
