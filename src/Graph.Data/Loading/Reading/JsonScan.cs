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
                VisitKey(Text(ref reader, scopes.Peek().Place));
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                scopes.Push(new JsonScope(NextPlace(), reader.TokenType == JsonTokenType.StartArray));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                scopes.Pop();
                break;
            case JsonTokenType.String:
                Text(ref reader, NextPlace());
                break;
            default:
                NextPlace();
                break;
        }
    }

    private void VisitKey(string key)
    {
        if (!scopes.Peek().Enter(key))
            errors.Add(DatasetErrors.KeyTwice(scopes.Peek().Place.Key(key), key));
    }

    private Place NextPlace() => scopes.TryPeek(out var scope) ? scope.NextPlace() : Place.Whole(file);

    private string Text(ref Utf8JsonReader reader, Place place)
    {
        try
        {
            var text = reader.GetString() ?? "";
            if (!text.Contains('\0'))
                return text;
        }
        catch (InvalidOperationException) // half a surrogate pair, written as an escape
        { }
        errors.Add(DatasetErrors.UnstorableText(place));
        return "";
    }

    /// <summary>What the parser says, without its own account of the place and advice to programmers.</summary>
    private static string Reason(JsonException exception) =>
        exception
            .Message.Split(" LineNumber:", 2)[0]
            .Replace(" Change the reader options.", "", StringComparison.Ordinal);
}
