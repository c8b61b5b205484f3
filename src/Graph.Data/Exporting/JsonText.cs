using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Graph.Data.Exporting;

/// <summary>
/// JSON as the files of datasets are written: what has room on its line stands there, all else on a line for each key or
/// item, two spaces further in. Prettier leaves it as it is.
/// </summary>
internal sealed class JsonText
{
    private const int Width = 120;
    private const int Step = 2;

    private static readonly JsonSerializerOptions Leaf = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // names stay readable; no browser gets this
    };

    private readonly StringBuilder text = new();

    private JsonText() { }

    /// <summary>A whole file; its outermost value is always broken into lines.</summary>
    public static string Of(JsonObject file)
    {
        var written = new JsonText();
        written.Break(file, 0);
        return written.text.Append('\n').ToString();
    }

    /// <summary>A value with all of it on one line.</summary>
    public static string Line(JsonNode? value) =>
        value switch
        {
            JsonObject { Count: > 0 } some =>
                $"{{ {string.Join(", ", some.Select(k => Key(k.Key) + Line(k.Value)))} }}",
            JsonObject => "{}",
            JsonArray items => $"[{string.Join(", ", items.Select(Line))}]",
            null => "null",
            _ => value.ToJsonString(Leaf),
        };

    private static string Key(string key) => $"{JsonSerializer.Serialize(key, Leaf)}: ";

    /// <param name="value">What is written next.</param>
    /// <param name="margin">How many spaces its line begins with.</param>
    /// <param name="column">How many characters its line has already.</param>
    /// <param name="isLast">Whether no comma follows.</param>
    private void Write(JsonNode? value, int margin, int column, bool isLast)
    {
        var line = Line(value);
        if (value is JsonObject or JsonArray && (HasRows(value) || column + line.Length + (isLast ? 0 : 1) > Width))
            Break(value, margin);
        else
            text.Append(line);
    }

    private void Break(JsonNode value, int margin)
    {
        var (open, close, items) = value is JsonObject keys
            ? ('{', '}', keys.Select(k => (Key: Key(k.Key), k.Value)))
            : ('[', ']', value.AsArray().Select(item => (Key: "", Value: item)));
        var left = items.Count();
        text.Append(open);
        foreach (var (key, item) in items)
        {
            var isLast = --left == 0;
            text.Append('\n').Append(' ', margin + Step).Append(key);
            Write(item, margin + Step, margin + Step + key.Length, isLast);
            text.Append(isLast ? "" : ",");
        }
        text.Append('\n').Append(' ', margin).Append(close);
    }

    /// <summary>Objects of several keys each, several of them: they read as rows, one below the other.</summary>
    private static bool HasRows(JsonNode? value) =>
        value switch
        {
            JsonObject keys => keys.Any(k => HasRows(k.Value)),
            JsonArray items => (items.Count > 1 && items.All(i => i is JsonObject { Count: > 1 }))
                || items.Any(HasRows),
            _ => false,
        };
}
