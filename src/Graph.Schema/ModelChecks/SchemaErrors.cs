using Graph.Query.Declaration;

namespace Graph.Schema.ModelChecks;

/// <summary>The sentences for declarations of which no schema can be made.</summary>
internal static class SchemaErrors
{
    public static string NoField(EntityType type) =>
        $"`{type.Name}` declares no field by which rows can be ordered, and GraphQL knows no type without fields. Add one.";

    public static string NotWritten(string name) =>
        $"`{name}` is no name in GraphQL, which has letters from A to Z, digits and `_`. Give it another one.";

    public static string Keyword(EntityType type, Field field) =>
        $"`{type.Name}.{field.Name}` is called like what joins conditions in filters. Give it another name.";

    public static string OneName(string name, IEnumerable<string> types) =>
        $"More than one type would be called `{name}`: {string.Join(", ", types)}. Give the class another name.";

    public static string Flags(EntityType type, Field field, Type flags) =>
        $"`{type.Name}.{field.Name}` is of the enum `{flags.Name}`, whose values are sets of flags, which GraphQL cannot name. "
        + "Declare a truth value for each flag, e.g. by `(x.Flags & Flags.One) != 0`.";

    public static string KeyType(EntityType type, KeyField key) =>
        $"The key of `{type.Name}` is a `{key.ClrType.Name}`, which no ID can hold. Use a text, a whole number or a GUID, "
        + "or have the database's model convert it to one.";

    public static string KeyNotComparable(EntityType type, KeyField key) =>
        $"The key of `{type.Name}` is a `{key.ClrType.Name}`, which has no `==`, so no row can be found by it. "
        + "Make it a `record struct`.";

    public static string ConvertedKeyAsValue(EntityType type, KeyField key) =>
        $"The key of `{type.Name}` is a `{key.ClrType.Name}`, which clients do not know, so filters cannot compare with its "
        + "value. Leave out `KeyFilter.Value`.";

    public static InvalidOperationException SecondSchema() =>
        new(
            "A schema is registered here already, and one container of services holds one. Declare all entities and root "
                + "fields in one schema, or serve the other one from an application of its own."
        );

    public static InvalidOperationException SharedNames(IEnumerable<string> names) =>
        new(
            string.Join(
                '\n',
                names.Select(name =>
                    $"More than one type would be called `{name}`. Give the class, or the root field, another name."
                )
            )
        );
}
