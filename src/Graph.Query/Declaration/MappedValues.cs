using System.Linq.Expressions;
using System.Reflection;
using Graph.Query.Scalars;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Graph.Query.Declaration;

/// <summary>Finds the properties of a class that hold values, and that a database's model maps.</summary>
internal static class MappedValues
{
    /// <summary>An expression for each, in the order of the class, and those of the class that it derives from first.</summary>
    /// <param name="entity">The class.</param>
    /// <param name="mapped">The model; where there is none, all properties that hold values count.</param>
    /// <param name="without">Fields that read some of them already.</param>
    public static IEnumerable<LambdaExpression> Of(Type entity, IReadOnlyModel? mapped, IReadOnlyList<Field> without)
    {
        var row = Expression.Parameter(entity);
        return from property in entity.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            where IsValue(property) && IsMapped(property)
            orderby Depth(property.DeclaringType), property.MetadataToken
            where !without.Any(field => Reads(field, property) || field.Name == FieldNames.Of(Value(property)))
            select Value(property);

        LambdaExpression Value(PropertyInfo property) => Expression.Lambda(Expression.Property(row, property), row);

        bool IsMapped(PropertyInfo property) =>
            mapped is null || mapped.FindEntityType(entity)?.FindProperty(property.Name) is not null;
    }

    private static bool Reads(Field field, PropertyInfo property) =>
        field.Lambda.Body is MemberExpression { Expression: ParameterExpression, Member.Name: var name }
        && name == property.Name;

    private static bool IsValue(PropertyInfo property) =>
        property.GetIndexParameters().Length == 0
        && (ScalarKinds.Find(property.PropertyType) ?? ScalarKinds.FindOfItems(property.PropertyType)) is { } kind
        && !kind.ClrType.IsDefined(typeof(FlagsAttribute), inherit: false);

    private static int Depth(Type? type) => type is null ? 0 : 1 + Depth(type.BaseType);
}
