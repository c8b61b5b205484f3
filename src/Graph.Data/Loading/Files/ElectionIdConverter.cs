using System.Text.Json;
using System.Text.Json.Serialization;

namespace Graph.Data.Loading.Files;

/// <summary>Reads the ID of an election, which is a year alone where no more is needed.</summary>
internal sealed class ElectionIdConverter : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType != JsonTokenType.Number ? RepeatedTextConverter.Text(ref reader) ?? throw new JsonException()
        : reader.TryGetInt32(out var year) ? EntityIds.Election(year)
        : throw new JsonException();

    /// <inheritdoc />
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        if (value == EntityIds.Election(EntityIds.YearOf(value)))
            writer.WriteNumberValue(EntityIds.YearOf(value));
        else
            writer.WriteStringValue(value);
    }
}
