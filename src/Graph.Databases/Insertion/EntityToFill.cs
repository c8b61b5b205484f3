using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Graph.Databases.Insertion;

/// <summary>An entity whose rows can be written without EF Core: all values stand in the rows themselves, or in lists.</summary>
/// <param name="Entity">The entity.</param>
/// <param name="RowsIn">The values of its rows among those that are inserted, in the order of the properties asked for.</param>
internal sealed record EntityToFill(IEntityType Entity, Func<RowsToInsert, IEnumerable<object?[]>> RowsIn)
{
    /// <summary>Finds how it is filled; null where that is EF Core's affair.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="properties">Of which of its properties the values are wanted.</param>
    public static EntityToFill? TryOf(IEntityType entity, IReadOnlyList<IProperty> properties)
    {
        if (!IsPlain(entity))
            return null;
        if (entity.HasSharedClrType)
            return JoinRows.TryOf(entity, properties) is { } joined ? new(entity, joined) : null;
        var values = new Lazy<Func<object, object?[]>>(() => ValuesOf(entity, properties));
        return new(entity, rows => rows.Of(entity).Select(row => values.Value(row)));
    }

    private static bool IsPlain(IEntityType entity) =>
        entity.BaseType is null
        && !entity.GetDirectlyDerivedTypes().Any()
        && !entity.IsOwned()
        && !entity.GetComplexProperties().Any()
        && !entity.GetReferencingForeignKeys().Any(key => key.IsOwnership)
        && entity
            .GetProperties()
            .All(property =>
                property.ValueGenerated == ValueGenerated.Never
                && (entity.HasSharedClrType || !property.IsShadowProperty())
            );

    /// <summary>All values at once: a getter for each property is compiled for itself, a millisecond each in a server that starts.</summary>
    private static Func<object, object?[]> ValuesOf(IEntityType entity, IReadOnlyList<IProperty> properties)
    {
        var row = Expression.Parameter(typeof(object));
        var typed = Expression.Convert(row, entity.ClrType);
        var values = properties.Select(property =>
            Expression.Convert(
                Expression.MakeMemberAccess(typed, property.GetMemberInfo(forMaterialization: false, forSet: false)),
                typeof(object)
            )
        );
        return Expression
            .Lambda<Func<object, object?[]>>(Expression.NewArrayInit(typeof(object), values), row)
            .Compile();
    }
}
