using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using CommunityToolkit.HighPerformance.Buffers;

namespace Graph.Schema.Responses;

/// <summary>A piece of the answer that is JSON already.</summary>
[JsonConverter(typeof(RenderedJsonConverter))]
internal sealed class RenderedJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    private RenderedJson(ReadOnlyMemory<byte> utf8, IReadOnlyList<PlacedFault> faults)
    {
        Utf8 = utf8;
        Faults = faults;
    }

    /// <summary>The faults that it meets, each with its place in it.</summary>
    public IReadOnlyList<PlacedFault> Faults { get; }

    private ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>Writes it as a part of an answer, with the faults that it meets.</summary>
    public void WriteTo(ResponseOutput output)
    {
        WriteTo(output.Json);
        output.Report(Faults);
    }

    public void WriteTo(Utf8JsonWriter writer) => writer.WriteRawValue(Utf8.Span, skipInputValidation: true);

    /// <summary>
    /// Writes a value now, so that a failure in writing is an error of its field and not a broken answer; null is written
    /// where it meets a fault.
    /// </summary>
    public static RenderedJson Of<TSource>(ResponsePlan<TSource> plan, TSource source, ArgumentFaults faults)
    {
        using var buffer = new ArrayPoolBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, Options);
        var output = new ResponseOutput(writer, faults);
        plan.OrNull().Write(output, source);
        writer.Flush();
        return new(buffer.WrittenSpan.ToArray(), output.Faults);
    }
}
