using System.Buffers;
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using GraphQL;

namespace Graph.Schema.Scalars;

/// <summary>
/// Reads variables. Numbers stay as the client wrote them (<see cref="JsonNumber"/>): the engine's own reader makes
/// fractions of `12.0`, and takes a time for long digits that grows with the square of their number.
/// </summary>
internal sealed class VariablesConverter : JsonConverter<Inputs>
{
    /// <inheritdoc />
    public override Inputs Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartObject
            ? new Inputs(ReadObject(ref reader))
            : throw new JsonException("Variables are an object.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, Inputs value, JsonSerializerOptions options) =>
        throw new NotSupportedException("Variables are only ever read.");

    private static Dictionary<string, object?> ReadObject(ref Utf8JsonReader reader)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = reader.GetString() ?? "";
            reader.Read();
            if (!values.TryAdd(name, ReadValue(ref reader)))
                throw new JsonException($"The key `{name}` occurs twice in one object. Give it once.");
        }
        return values;
    }

    private static List<object?> ReadList(ref Utf8JsonReader reader)
    {
        var items = new List<object?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(ReadValue(ref reader));
        return items;
    }

    private static object? ReadValue(ref Utf8JsonReader reader) =>
        reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(ref reader),
            JsonTokenType.StartArray => ReadList(ref reader),
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number => new JsonNumber(Digits(reader)),
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.Null => null,
            var other => throw new UnreachableException($"JSON has no value that begins with {other}."),
        };

    private static string Digits(in Utf8JsonReader reader) =>
        Encoding.ASCII.GetString(reader.HasValueSequence ? reader.ValueSequence.ToArray() : reader.ValueSpan);
}
