using System.Text.Json;
using System.Text.Json.Serialization;

namespace Graph.Schema.Responses;

/// <summary>Puts a <see cref="RenderedJson"/> into the answer as it stands.</summary>
internal sealed class RenderedJsonConverter : JsonConverter<RenderedJson>
{
    /// <inheritdoc />
    public override RenderedJson Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Rendered JSON is only ever written.");

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, RenderedJson value, JsonSerializerOptions options) =>
        value.WriteTo(writer);
}
