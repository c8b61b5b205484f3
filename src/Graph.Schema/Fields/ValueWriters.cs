using System.Globalization;
using System.Text.Json;
using Graph.Schema.Types;

namespace Graph.Schema.Fields;

/// <summary>How single values are written as JSON, by their type.</summary>
internal static class ValueWriters
{
    public static Action<Utf8JsonWriter, object> Of(Type type) =>
        (Nullable.GetUnderlyingType(type) ?? type) switch
        {
            { IsEnum: true } bare => OfEnum(bare),
            var bare when bare == typeof(int) => (writer, value) => writer.WriteNumberValue((int)value),
            var bare when bare == typeof(double) => (writer, value) => writer.WriteNumberValue((double)value),
            var bare when bare == typeof(bool) => (writer, value) => writer.WriteBooleanValue((bool)value),
            var bare when bare == typeof(string) => (writer, value) => writer.WriteStringValue((string)value),
            var bare when bare == typeof(DateOnly) => (writer, value) => WriteDate(writer, (DateOnly)value),
            var bare when bare == typeof(DateTimeOffset) => (writer, value) =>
                WriteMoment(writer, (DateTimeOffset)value),
            var bare => throw new NotSupportedException($"No JSON stands for `{bare}`."),
        };

    private static Action<Utf8JsonWriter, object> OfEnum(Type type)
    {
        var names = Enum.GetValues(type)
            .Cast<object>()
            .ToDictionary(
                member => member,
                member => JsonEncodedText.Encode(EnumType.MemberName(Enum.GetName(type, member) ?? ""))
            );
        return (writer, value) => writer.WriteStringValue(names[value]);
    }

    /// <summary>A moment in UTC ends in `Z`.</summary>
    private static void WriteMoment(Utf8JsonWriter writer, DateTimeOffset moment)
    {
        if (moment.Offset == TimeSpan.Zero)
            writer.WriteStringValue(moment.UtcDateTime);
        else
            writer.WriteStringValue(moment);
    }

    private static void WriteDate(Utf8JsonWriter writer, DateOnly date)
    {
        Span<char> text = stackalloc char[10];
        date.TryFormat(text, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        writer.WriteStringValue(text);
    }
}
