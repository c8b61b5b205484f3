using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Graph.Http.Answers;
using Graph.Schema.Scalars;

namespace Graph.Http.Requests;

/// <summary>
/// Reads JSON into values in one pass, and finds on the way what is wrong with it, more exactly than a parser's exception
/// tells. An object becomes a dictionary, an array a list, and a number stays as it is written
/// (<see cref="JsonNumber"/>): the engine's own reader makes fractions of `12.0`, and takes a time for long digits that
/// grows with the square of their number.
/// </summary>
internal static class JsonValues
{
    public const int MaxDepth = 64;

    /// <param name="json">The JSON, as the client sent it.</param>
    /// <param name="what">What it is, as the subject of a sentence.</param>
    /// <exception cref="RefusedRequestException">It is broken, not Unicode, too deep, or has a key twice.</exception>
    public static object? Read(ReadOnlySpan<byte> json, string what)
    {
        if (!Utf8.IsValid(json))
            throw new RefusedRequestException(RequestRefusals.NotUtf8(what));
        try
        {
            var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth + 1 });
            var value = ReadNext(ref reader, what);
            reader.Read(); // throws where anything but space follows
            return value;
        }
        catch (JsonException error)
        {
            throw new RefusedRequestException(RequestRefusals.BrokenJson(what, error));
        }
        catch (InvalidOperationException) // of GetString: the only one that valid UTF-8 leaves
        {
            throw new RefusedRequestException(RequestRefusals.HalfSurrogate(what));
        }
    }

    /// <summary>What a client calls such a value, with its article.</summary>
    public static string Kind(object? value) =>
        value switch
        {
            null => "null",
            Dictionary<string, object?> => "an object",
            List<object?> => "a list",
            string => "a string",
            JsonNumber => "a number",
            bool => "a boolean",
            _ => throw new UnreachableException($"JSON has no {value.GetType().Name}."),
        };

    private static object? ReadNext(ref Utf8JsonReader reader, string what)
    {
        reader.Read();
        return ReadValue(ref reader, what);
    }

    private static object? ReadValue(ref Utf8JsonReader reader, string what) =>
        reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadObject(ref reader, what),
            JsonTokenType.StartArray => ReadList(ref reader, what),
            JsonTokenType.String => reader.GetString(),
            JsonTokenType.Number => new JsonNumber(Encoding.ASCII.GetString(reader.ValueSpan)),
            JsonTokenType.True => true,
            JsonTokenType.False => false,
            JsonTokenType.Null => null,
            var other => throw new UnreachableException($"JSON has no value that begins with {other}."),
        };

    private static Dictionary<string, object?> ReadObject(ref Utf8JsonReader reader, string what)
    {
        RefuseDepth(reader.CurrentDepth, what);
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var key = reader.GetString() ?? "";
            if (!values.TryAdd(key, null)) // before its value, which may be at fault as well
                throw new RefusedRequestException(RequestRefusals.Duplicate(what, key));
            values[key] = ReadNext(ref reader, what);
        }
        return values;
    }

    private static List<object?> ReadList(ref Utf8JsonReader reader, string what)
    {
        RefuseDepth(reader.CurrentDepth, what);
        var items = new List<object?>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(ReadValue(ref reader, what));
        return items;
    }

    private static void RefuseDepth(int depth, string what)
    {
        if (depth >= MaxDepth)
            throw new RefusedRequestException(RequestRefusals.TooDeep(what, MaxDepth));
    }
}
