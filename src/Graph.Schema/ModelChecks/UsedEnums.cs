using Graph.Query.Declaration;

namespace Graph.Schema.ModelChecks;

/// <summary>The enums that declared fields show, and where.</summary>
internal static class UsedEnums
{
    public static IEnumerable<(Type Enum, EntityType Type, Field Field)> Of(EntityModel declared) =>
        from type in declared.Types
        from field in type.Fields
        from shown in Shown(field)
        where shown.IsEnum
        select (shown, type, field);

    private static IEnumerable<Type> Shown(Field field) =>
        [
            .. field is ValueField value ? [value.Scalar.ClrType] : Type.EmptyTypes,
            .. field.Arguments.Select(argument => Bare(argument.ClrType.GetElementType() ?? argument.ClrType)),
        ];

    private static Type Bare(Type type) => Nullable.GetUnderlyingType(type) ?? type;
}
