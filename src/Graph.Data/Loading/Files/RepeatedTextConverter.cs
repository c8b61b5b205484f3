using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using CommunityToolkit.HighPerformance.Buffers;

namespace Graph.Data.Loading.Files;

/// <summary>
/// Reads short texts, most of which are IDs of sources, parties, areas and deputies that stand in many places: the same
/// text is one string then.
/// </summary>
internal sealed class RepeatedTextConverter : JsonConverter<string>
{
    private const int LongestBytes = 64;

    /// <summary>Those met last; what it holds of datasets that were read before is less than a megabyte.</summary>
    private static readonly StringPool Met = new(minimumSize: 8_192);

    /// <summary>The text that a reader has come to.</summary>
    public static string? Text(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String
        && reader is { ValueIsEscaped: false, HasValueSequence: false, ValueSpan.Length: <= LongestBytes }
            ? Met.GetOrAdd(reader.ValueSpan, Encoding.UTF8)
            : reader.GetString();

    /// <inheritdoc />
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Text(ref reader);

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value);
}
