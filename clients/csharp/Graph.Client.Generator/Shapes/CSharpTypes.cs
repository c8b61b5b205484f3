using GraphQL.Types;

namespace Graph.Client.Generator.Shapes;

/// <summary>The C# types of values, and which enums of the schema they need.</summary>
/// <param name="scalars">What the project says of scalars, beside and instead of the types below.</param>
internal sealed class CSharpTypes(IReadOnlyList<ScalarMapping> scalars)
{
    private readonly Dictionary<string, string> scalarTypes = new()
    {
        ["Boolean"] = "bool",
        ["DateTime"] = "DateTimeOffset",
        ["Float"] = "double",
        ["GeoJSON"] = "System.Text.Json.JsonElement",
        ["ID"] = "string",
        ["Int"] = "int",
        ["LocalDate"] = "DateOnly",
        ["Long"] = "long",
        ["String"] = "string",
    };

    private readonly HashSet<EnumerationGraphType> enums = [];

    /// <summary>Stands where there is no C# type, in code that is never written.</summary>
    public static CSharpType Unknown { get; } = new("object", IsNullable: true);

    /// <summary>The enums that have been used.</summary>
    public IEnumerable<EnumerationGraphType> Enums => enums;

    /// <summary>The converters that the project names for scalars.</summary>
    public IEnumerable<string> Converters => scalars.Select(scalar => scalar.Converter).OfType<string>().Distinct();

    /// <summary>The C# type of a type.</summary>
    /// <param name="type">The type, with its lists and its exclamation marks.</param>
    /// <param name="record">The record of its objects, where it has objects.</param>
    /// <returns>Null for a scalar that has no C# type.</returns>
    public CSharpType? Of(IGraphType? type, string? record) =>
        type switch
        {
            NonNullGraphType nonNull => Of(nonNull.ResolvedType, record) is { } some
                ? some with
                {
                    IsNullable = false,
                }
                : null,
            ListGraphType list => Of(list.ResolvedType, record) is { } item
                ? item with
                {
                    Name = $"IReadOnlyList<{item}>",
                    IsNullable = true,
                }
                : null,
            _ when record is not null => new CSharpType(record, IsNullable: true, IsOfRecords: true),
            EnumerationGraphType values => OfEnum(values),
            _ => OfScalar(type?.Name ?? ""),
        };

    private CSharpType OfEnum(EnumerationGraphType type)
    {
        enums.Add(type);
        return new CSharpType(Names.Of(type.Name), IsNullable: true);
    }

    private CSharpType? OfScalar(string name)
    {
        var type = scalars.LastOrDefault(scalar => scalar.Name == name)?.Type ?? scalarTypes.GetValueOrDefault(name);
        return type is null ? null : new CSharpType(type, IsNullable: true);
    }
}
