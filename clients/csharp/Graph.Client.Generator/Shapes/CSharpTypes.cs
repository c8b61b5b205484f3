using GraphQL.Types;

namespace Graph.Client.Generator.Shapes;

/// <summary>The C# types of values, and which enums of the schema they need.</summary>
internal sealed class CSharpTypes
{
    private static readonly Dictionary<string, CSharpType> Scalars = new()
    {
        ["Boolean"] = new("bool", IsValue: true, IsNullable: true),
        ["DateTime"] = new("DateTimeOffset", IsValue: true, IsNullable: true),
        ["Float"] = new("double", IsValue: true, IsNullable: true),
        ["ID"] = new("string", IsValue: false, IsNullable: true),
        ["Int"] = new("int", IsValue: true, IsNullable: true),
        ["LocalDate"] = new("DateOnly", IsValue: true, IsNullable: true),
        ["String"] = new("string", IsValue: false, IsNullable: true),
    };

    /// <summary>Stands where there is no C# type, in code that is never written.</summary>
    public static CSharpType Unknown { get; } = new("object", IsValue: false, IsNullable: true);

    /// <summary>The enums that have been used.</summary>
    public ISet<EnumerationGraphType> Enums { get; } = new HashSet<EnumerationGraphType>();

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
                ? new CSharpType($"IReadOnlyList<{item}>", IsValue: false, IsNullable: true)
                : null,
            _ when record is not null => new CSharpType(record, IsValue: false, IsNullable: true),
            EnumerationGraphType values => OfEnum(values),
            _ => Scalars.GetValueOrDefault(type?.Name ?? ""),
        };

    private CSharpType OfEnum(EnumerationGraphType type)
    {
        Enums.Add(type);
        return new CSharpType(Names.Of(type.Name), IsValue: true, IsNullable: true);
    }
}
