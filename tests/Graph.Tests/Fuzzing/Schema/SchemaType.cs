namespace Graph.Tests.Fuzzing.Schema;

/// <summary>A type of the schema; what its kind does not have is null.</summary>
internal sealed record SchemaType(
    string Kind,
    string Name,
    IReadOnlyList<SchemaField>? Fields,
    IReadOnlyList<SchemaInput>? InputFields,
    IReadOnlyList<SchemaName>? EnumValues,
    IReadOnlyList<SchemaName>? PossibleTypes,
    IReadOnlyList<SchemaName>? Interfaces
)
{
    public bool IsAbstract => Kind is "INTERFACE" or "UNION";

    public bool IsLeaf => Kind is "SCALAR" or "ENUM";

    /// <summary>Whether it stands around rows, and is none itself.</summary>
    public bool IsPage =>
        Name.EndsWith("Connection", StringComparison.Ordinal) || Name.EndsWith("Edge", StringComparison.Ordinal);

    /// <summary>Whether it describes the schema.</summary>
    public bool IsIntrospection => Name.StartsWith("__", StringComparison.Ordinal);

    public SchemaField? Field(string name) => Fields?.FirstOrDefault(field => field.Name == name);
}
