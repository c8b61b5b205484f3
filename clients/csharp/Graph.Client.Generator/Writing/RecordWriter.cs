using Graph.Client.Generator.Shapes;

namespace Graph.Client.Generator.Writing;

/// <summary>Writes a record of an answer.</summary>
internal static class RecordWriter
{
    public static void Write(CodeText code, RecordShape record)
    {
        code.Doc(record.Summary);
        if (record.Cases.Count > 0)
            code.Line("[JsonPolymorphic(TypeDiscriminatorPropertyName = \"__typename\",")
                .Line("    IgnoreUnrecognizedTypeDiscriminators = true)]");
        foreach (var (type, name) in record.Cases)
            code.Line($"[JsonDerivedType(typeof({name}), \"{type}\")]");
        var kind = record.Cases.Count > 0 ? "record" : "sealed record";
        code.Line($"public {kind} {record.Name}{CodeText.Bases(record)}").Open();
        foreach (var property in record.Properties)
            Property(code.Line(), property);
        foreach (var fragment in record.Fragments)
            FragmentWriter.Implement(code, fragment, record);
        code.Close();
    }

    /// <summary>Writes what stands above a property: its documentation, and its name in JSON where that is another.</summary>
    public static void Head(CodeText code, PropertyShape property)
    {
        code.Doc(property.Description);
        if (!Names.FollowsFrom(property.Name, property.Key))
            code.Line($"[JsonPropertyName(\"{property.Key}\")]");
    }

    private static void Property(CodeText code, PropertyShape property)
    {
        Head(code, property);
        var required = property.Presence == Presence.Required ? "required " : "";
        code.Line($"public {required}{property.Type} {property.Name} {{ get; init; }}");
    }
}
