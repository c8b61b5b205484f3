using System.Text.Json;
using System.Text.Unicode;
using Graph.Http.Answers;

namespace Graph.Http.Requests;

/// <summary>Finds what is wrong with JSON, more exactly than a parser's exception tells.</summary>
internal static class JsonCheck
{
    public const int MaxDepth = 64;

    /// <param name="json">The JSON, as the client sent it.</param>
    /// <param name="what">What it is, as the subject of a sentence.</param>
    /// <exception cref="RefusedRequestException">It is broken, not Unicode, too deep, or has a key twice.</exception>
    public static void Run(ReadOnlySpan<byte> json, string what)
    {
        if (!Utf8.IsValid(json))
            throw new RefusedRequestException(RequestRefusals.NotUtf8(what));
        try
        {
            Walk(json, what);
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

    private static void Walk(ReadOnlySpan<byte> json, string what)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth + 1 });
        var objects = new Stack<HashSet<string>>();
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                RefuseDepth(reader.CurrentDepth, what);
            if (reader.TokenType == JsonTokenType.StartObject)
                objects.Push(new HashSet<string>(StringComparer.Ordinal));
            else if (reader.TokenType == JsonTokenType.EndObject)
                objects.Pop();
            else if (reader.TokenType == JsonTokenType.PropertyName)
                RefuseDuplicate(objects.Peek(), reader.GetString() ?? "", what);
            else if (reader.TokenType == JsonTokenType.String && reader.ValueIsEscaped)
                _ = reader.GetString();
        }
    }

    private static void RefuseDepth(int depth, string what)
    {
        if (depth >= MaxDepth)
            throw new RefusedRequestException(RequestRefusals.TooDeep(what, MaxDepth));
    }

    private static void RefuseDuplicate(HashSet<string> keys, string key, string what)
    {
        if (!keys.Add(key))
            throw new RefusedRequestException(RequestRefusals.Duplicate(what, key));
    }
}
