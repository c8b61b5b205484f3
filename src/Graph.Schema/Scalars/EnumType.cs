using System.Reflection;
using System.Text.Json;
using Graph.Schema.Naming;
using GraphQL.Types;

namespace Graph.Schema.Scalars;

/// <summary>Enums: members in UPPER_SNAKE_CASE, described by the documentation of the code, and deprecated by <see cref="ObsoleteAttribute"/>.</summary>
internal static class EnumType
{
    public static EnumerationGraphType Of(Type type)
    {
        var built = new EnumerationGraphType
        {
            Name = ScalarDefinitions.Of(type).Name,
            Description = Descriptions.Of(type),
        };
        foreach (var name in Enum.GetNames(type))
            built.Add(
                MemberName(name),
                Enum.Parse(type, name),
                Descriptions.OfMember(type, name),
                type.GetField(name)?.GetCustomAttribute<ObsoleteAttribute>()?.Message
            );
        return built;
    }

    /// <summary>Writes a member by its name; of several names for one member, by the first.</summary>
    public static Action<Utf8JsonWriter, object> Writer(Type type)
    {
        var names = Enum.GetValues(type)
            .Cast<object>()
            .Distinct()
            .ToDictionary(
                member => member,
                member => JsonEncodedText.Encode(MemberName(Enum.GetName(type, member) ?? ""))
            );
        return (writer, value) => writer.WriteStringValue(names[value]);
    }

    /// <summary>The name of a member, e.g. <c>KK_LATN</c> for <c>KkLatn</c>.</summary>
    public static string MemberName(string name) => JsonNamingPolicy.SnakeCaseUpper.ConvertName(name);
}
