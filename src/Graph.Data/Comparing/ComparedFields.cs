using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using Graph.Query.Scalars;

namespace Graph.Data.Comparing;

/// <summary>The fields of a type that are compared: its values and what it refers to, called as in the schema.</summary>
internal static class ComparedFields
{
    private static readonly ConcurrentDictionary<Type, IReadOnlyList<ComparedField>> Known = [];

    /// <summary>Those of a class of rows, in the order of the model.</summary>
    public static IReadOnlyList<ComparedField> Of(Type row) =>
        Known.GetOrAdd(row, type => [.. type.GetProperties().Select(p => Field(type, p)).OfType<ComparedField>()]);

    private static ComparedField? Field(Type row, PropertyInfo property)
    {
        if (property.Name == "Id" || !IsValue(property.PropertyType) || UncomparedFields.Contain(row, property.Name))
            return null;
        var target = property.Name.EndsWith("Id", StringComparison.Ordinal)
            ? row.GetProperty(property.Name[..^2])
            : null;
        return new(
            JsonNamingPolicy.CamelCase.ConvertName((target ?? property).Name),
            property,
            target?.PropertyType,
            row.GetProperty($"{property.Name}Year")
        );
    }

    private static bool IsValue(Type type)
    {
        var value = Nullable.GetUnderlyingType(type) ?? type;
        return value == typeof(string) || value == typeof(GeoJson) || value.IsValueType;
    }
}
