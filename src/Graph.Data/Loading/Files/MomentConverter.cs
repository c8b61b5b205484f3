using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Graph.Data.Loading.Files;

/// <summary>Reads a year or a day; that it is one of the two, the schema has checked.</summary>
internal sealed class MomentConverter : JsonConverter<Moment>
{
    public override Moment Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString() ?? throw new JsonException();
        if (text.Length == 4)
            return new Moment(int.Parse(text, CultureInfo.InvariantCulture), null);
        var day = DateOnly.ParseExact(text, "O", CultureInfo.InvariantCulture);
        return new Moment(day.Year, day);
    }

    public override void Write(Utf8JsonWriter writer, Moment value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
