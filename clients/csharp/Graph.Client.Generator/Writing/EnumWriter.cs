using GraphQL.Types;

namespace Graph.Client.Generator.Writing;

/// <summary>Writes an enum of the schema.</summary>
internal static class EnumWriter
{
    public static void Write(CodeText code, EnumerationGraphType type)
    {
        var name = Names.Of(type.Name);
        code.Doc(type.Description ?? $"`{type.Name}` of the schema.")
            .Line($"[JsonConverter(typeof(EnumConverter<{name}>))]")
            .Line($"public enum {name}")
            .Open()
            .Doc("A value that the schema did not have when this was generated. It can be read, and not be sent.")
            .Line("Unknown,");
        var taken = new HashSet<string> { "Unknown" };
        foreach (var value in type.Values)
            code.Line()
                .Doc(value.Description ?? $"`{value.Name}` of `{type.Name}`.")
                .Line($"[JsonStringEnumMemberName(\"{value.Name}\")]")
                .Line($"{Names.Take(Names.Of(value.Name), taken)},");
        code.Close();
    }
}
