using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Graph.Tests.Random;

/// <summary>Values as clients write them.</summary>
internal static class JsonValues
{
    public static JsonNode? Of(object? value) =>
        value switch
        {
            null => null,
            string text => JsonValue.Create(text),
            int number => JsonValue.Create(number),
            double number => JsonValue.Create(number),
            bool truth => JsonValue.Create(truth),
            DateOnly day => JsonValue.Create(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            Enum member => JsonValue.Create(JsonNamingPolicy.SnakeCaseUpper.ConvertName(member.ToString())),
            _ => throw new NotSupportedException($"No JSON stands for `{value}`."),
        };
}
