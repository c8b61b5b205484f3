using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Graph.Server.Generating;

/// <summary>A file with a list, one record a line, which is written as the records come.</summary>
internal sealed class JsonListFile : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Json = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, // people read it
    };

    private readonly StreamWriter file;
    private bool hasRecords;

    public JsonListFile(string path, string key)
    {
        file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        file.Write($"{{ \"{key}\": [");
    }

    /// <summary>One record as text; what is null is left out.</summary>
    public static string Text(object record) => JsonSerializer.Serialize(record, Json);

    public Task WriteAsync(object record)
    {
        var begin = hasRecords ? ",\n" : "\n";
        hasRecords = true;
        return file.WriteAsync($"{begin}{Text(record)}");
    }

    public async ValueTask DisposeAsync()
    {
        await file.WriteAsync("\n] }\n");
        await file.DisposeAsync();
    }
}
