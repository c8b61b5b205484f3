using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Graph.Schema.Planning;

namespace Graph.Schema.Execution;

/// <summary>A piece of the answer that is JSON already.</summary>
[JsonConverter(typeof(RenderedJsonConverter))]
internal sealed class RenderedJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private RenderedJson(ReadOnlyMemory<byte> utf8) => Utf8 = utf8;

    private ReadOnlyMemory<byte> Utf8 { get; }

    public void WriteTo(Utf8JsonWriter writer) => writer.WriteRawValue(Utf8.Span, skipInputValidation: true);

    /// <summary>Writes a value now, so that a fault in writing is an error of its field and not a broken answer.</summary>
    public static RenderedJson Of<TSource>(ResponseWriter<TSource> write, TSource source)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
            write(writer, source);
        return new(buffer.WrittenMemory);
    }
}
