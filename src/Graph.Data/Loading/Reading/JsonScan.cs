using System.Text.Json;

namespace Graph.Data.Loading.Reading;

/// <summary>Finds what a JSON parser passes over: keys that stand twice, and texts that no database stores.</summary>
internal sealed class JsonScan
{
    private readonly List<DatasetError> errors = [];
    private readonly Stack<JsonScope> scopes = [];
    private readonly string file;

    private JsonScan(string file) => this.file = file;

    /// <summary>All such faults; of a text that is not JSON, where it ceases to be.</summary>
    public static IReadOnlyList<DatasetError> Find(string file, ReadOnlySpan<byte> json)
    {
        var scan = new JsonScan(file);
        var reader = new Utf8JsonReader(json);
        try
        {
            while (reader.Read())
                scan.Visit(ref reader);
        }
        catch (JsonException exception)
        {
            scan.errors.Add(FileErrors.NotJson(file, (exception.LineNumber ?? 0) + 1, Reason(exception)));
        }
        return scan.errors;
    }

    private void Visit(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                VisitKey(ref reader, scopes.Peek());
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                scopes.Pop();
                break;
            default:
                VisitValue(ref reader, scopes.TryPeek(out var scope) ? scope : null);
                break;
        }
    }

    private void VisitKey(ref Utf8JsonReader reader, JsonScope scope)
    {
        var key = Text(ref reader);
        if (key is null)
            errors.Add(DatasetErrors.UnstorableText(scope.Place));
        if (!scope.Enter(key ?? ""))
            errors.Add(DatasetErrors.KeyTwice(scope.Place.Key(key ?? ""), key ?? ""));
    }

    private void VisitValue(ref Utf8JsonReader reader, JsonScope? scope)
    {
        scope?.Next();
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
            scopes.Push(new JsonScope(file, scope, reader.TokenType == JsonTokenType.StartArray));
        else if (IsEscapedText(ref reader) && Text(ref reader) is null)
            errors.Add(DatasetErrors.UnstorableText(scope?.PlaceOfValue ?? Place.Whole(file)));
    }

    /// <summary>Only as an escape can JSON in UTF-8 hold what no database stores.</summary>
    private static bool IsEscapedText(ref Utf8JsonReader reader) =>
        reader is { TokenType: JsonTokenType.String, ValueIsEscaped: true };

    /// <summary>The text; null if no database stores it.</summary>
    internal static string? Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() is { } text && !text.Contains('\0') ? text : null;
        }
        catch (InvalidOperationException) // half a surrogate pair, written as an escape
        {
            return null;
        }
    }

    /// <summary>What the parser says, without its own account of the place and advice to programmers.</summary>
    private static string Reason(JsonException exception) =>
        exception
            .Message.Split(" LineNumber:", 2)[0]
            .Replace(" Change the reader options.", "", StringComparison.Ordinal);
}
