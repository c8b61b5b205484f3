using Graph.Client.Generator.Shapes;

namespace Graph.Client.Generator.Writing;

/// <summary>Writes a record of what is sent, which knows what it was given.</summary>
internal static class InputWriter
{
    /// <summary>Writes an input type.</summary>
    public static void Write(CodeText code, RecordShape input)
    {
        code.Doc(input.Summary).Line($"public sealed record {input.Name} : IInput").Open();
        Members(code, input);
        code.Close();
    }

    /// <summary>Writes the members of a record, inside its braces.</summary>
    public static void Members(CodeText code, RecordShape input)
    {
        foreach (var property in input.Properties)
        {
            RecordWriter.Head(code, property);
            if (property.Presence == Presence.Optional)
                Optional(code, property);
            else
                code.Line($"public required {property.Type} {property.Name} {{ get; init; }}");
            code.Line();
        }
        IsGiven(code, [.. input.Properties.Where(property => property.Presence == Presence.Optional)]);
    }

    private static void Optional(CodeText code, PropertyShape property)
    {
        // It is null until it is given, whatever its type says, and is not sent then.
        var start = property.Type.IsNullable ? "" : " = default!;";
        code.Line($"public {property.Type} {property.Name}")
            .Open()
            .Line("get;")
            .Line($"init {{ field = value; {Flag(property)} = true; }}")
            .Close(start)
            .Line($"private readonly bool {Flag(property)};");
    }

    private static void IsGiven(CodeText code, IReadOnlyList<PropertyShape> properties)
    {
        if (properties.Count == 0)
        {
            code.Line("bool IInput.IsGiven(string key) => true;");
            return;
        }
        code.Line("bool IInput.IsGiven(string key) => key switch").Open();
        foreach (var property in properties)
            code.Line($"\"{property.Key}\" => {Flag(property)},");
        code.Line("_ => true,").Close(";");
    }

    // No property begins with a small letter.
    private static string Flag(PropertyShape property) => $"has{property.Name}";
}
