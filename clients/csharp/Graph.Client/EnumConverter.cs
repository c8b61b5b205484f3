using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Graph.Client;

/// <summary>
/// Reads and writes the values of an enum by their names in the schema. A name that it does not know, of a value that the
/// schema got later, is read as <c>Unknown</c>.
/// </summary>
/// <typeparam name="TEnum">A generated enum, whose first value is <c>Unknown</c>.</typeparam>
public sealed class EnumConverter<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>
    : JsonConverter<TEnum>
    where TEnum : struct, Enum
{
    private static readonly Dictionary<string, TEnum> Values = typeof(TEnum)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (field.GetCustomAttribute<JsonStringEnumMemberNameAttribute>()?.Name, field.GetValue(null)))
        .Where(pair => pair.Name is not null)
        .ToDictionary(pair => pair.Name!, pair => (TEnum)pair.Item2!); // a constant has a value

    private static readonly Dictionary<TEnum, string> KnownNames = Values.ToDictionary(
        pair => pair.Value,
        pair => pair.Key
    );

    /// <inheritdoc/>
    public override TEnum Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Values.GetValueOrDefault(reader.GetString() ?? "");

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is <c>Unknown</c>.</exception>
    public override void Write(Utf8JsonWriter writer, TEnum value, JsonSerializerOptions options) =>
        writer.WriteStringValue(
            KnownNames.GetValueOrDefault(value)
                ?? throw new JsonException($"{typeof(TEnum).Name}.{value} cannot be sent.")
        );
}
