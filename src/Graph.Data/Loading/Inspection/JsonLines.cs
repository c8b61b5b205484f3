using System.Text.Json;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Inspection;

/// <summary>On which line of a file each value begins.</summary>
internal sealed class JsonLines
{
    private readonly Dictionary<string, int> lines = new(StringComparer.Ordinal);
    private readonly Stack<JsonScope> scopes = [];
    private readonly string file;

    private JsonLines(string file) => this.file = file;

    /// <summary>Reads a file as far as it is JSON.</summary>
    public static JsonLines Of(FileText file)
    {
        var found = new JsonLines(file.Name);
        try
        {
            found.Read(file.Utf8() ?? []);
        }
        catch (JsonException exception) // what is told of such a file is told of the whole of it
        {
            found.lines["$"] = (int)(exception.LineNumber ?? 0) + 1;
        }
        return found;
    }

    /// <summary>The line of a value, or else of the innermost one around it that is there.</summary>
    /// <param name="path">JSON path, as <see cref="Place"/> writes it.</param>
    public int At(string path) =>
        lines.TryGetValue(path, out var line) ? line
        : path.LastIndexOfAny(['.', '[']) is > 0 and var end ? At(path[..end])
        : 1;

    private void Read(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var (line, counted) = (1, 0);
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            line += json[counted..start].Count((byte)'\n');
            counted = start;
            Visit(ref reader, line);
        }
    }

    private void Visit(ref Utf8JsonReader reader, int line)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                scopes.Peek().Enter(JsonScan.Text(ref reader) ?? "");
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                scopes.Pop();
                break;
            default:
                VisitValue(reader.TokenType, scopes.TryPeek(out var scope) ? scope : null, line);
                break;
        }
    }

    /// <summary>Of a key that stands twice the later line is kept: that one is told.</summary>
    private void VisitValue(JsonTokenType type, JsonScope? scope, int line)
    {
        scope?.Next();
        lines[(scope?.PlaceOfValue ?? Place.Whole(file)).Path] = line;
        if (type is JsonTokenType.StartObject or JsonTokenType.StartArray)
            scopes.Push(new JsonScope(file, scope, type == JsonTokenType.StartArray));
    }
}
