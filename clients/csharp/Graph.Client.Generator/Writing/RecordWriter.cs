using Graph.Client.Generator.Shapes;

namespace Graph.Client.Generator.Writing;

/// <summary>Writes a record.</summary>
internal static class RecordWriter
{
    private const string OmitWhenAbsent = "[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]";

    /// <summary>Writes a record of an answer, or of an input type.</summary>
    public static void Write(CodeText code, RecordShape record)
    {
        code.Doc(record.Summary);
        if (record.Cases.Count > 0)
            code.Line("[JsonPolymorphic(TypeDiscriminatorPropertyName = \"__typename\",")
                .Line("    IgnoreUnrecognizedTypeDiscriminators = true)]");
        foreach (var (type, name) in record.Cases)
            code.Line($"[JsonDerivedType(typeof({name}), \"{type}\")]");
        var kind = record.Cases.Count > 0 ? "record" : "sealed record";
        var common = record.Common is null ? "" : $" : {record.Common.Name}";
        code.Line($"public {kind} {record.Name}{common}").Open();
        var taken = Names.TakenIn(record.Name);
        foreach (var property in record.Common?.Properties ?? [])
            Names.Take(Names.Of(property.Key), taken);
        Properties(code, record, taken);
        code.Close();
    }

    /// <summary>Writes the properties of a record.</summary>
    /// <param name="code">The file, inside the record's braces.</param>
    /// <param name="record">The record.</param>
    /// <param name="taken">The names that its properties cannot have.</param>
    public static void Properties(CodeText code, RecordShape record, HashSet<string> taken)
    {
        foreach (var (index, property) in record.Properties.Index())
        {
            if (index > 0)
                code.Line();
            Property(code, property, Names.Take(Names.Of(property.Key), taken));
        }
    }

    private static void Property(CodeText code, PropertyShape property, string name)
    {
        code.Doc(property.Description);
        if (!Names.FollowsFrom(name, property.Key))
            code.Line($"[JsonPropertyName(\"{property.Key}\")]");
        if (property.Presence == Presence.Optional)
            code.Line($"[JsonConverter(typeof(OptionalConverter<{property.Type}>))]").Line(OmitWhenAbsent);
        var type = property.Presence == Presence.Optional ? $"Optional<{property.Type}>" : $"{property.Type}";
        var required = property.Presence == Presence.Required ? "required " : "";
        code.Line($"public {required}{type} {name} {{ get; init; }}");
    }
}
