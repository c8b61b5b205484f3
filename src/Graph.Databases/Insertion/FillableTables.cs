using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Graph.Databases.Insertion;

/// <summary>
/// The tables of models whose rows can be written without EF Core: each entity has a table of its own, all values stand in
/// the rows, and what joins two lists has the keys of both and nothing else. All other models are EF Core's affair.
/// </summary>
internal static class FillableTables
{
    /// <summary>Finds how all tables are filled.</summary>
    /// <param name="model">The model.</param>
    /// <param name="tables">The tables, each after those that its rows refer to; null where one of them cannot be.</param>
    public static bool TryOf(IModel model, [NotNullWhen(true)] out IReadOnlyList<TableToFill>? tables)
    {
        var found = TableOrder.Of(model.GetRelationalModel().Tables).Reverse().Select(Fillable).ToList();
        tables = found.Contains(null) ? null : [.. found.OfType<TableToFill>()];
        return tables is not null;
    }

    private static TableToFill? Fillable(ITable table) =>
        table.EntityTypeMappings.ToList() is [{ TypeBase: IEntityType entity }] && IsPlain(entity)
            ? entity.HasSharedClrType
                ? JoinTable.TryOf(table, entity)
                : new TableToFill(table, [.. table.Columns.Select(Column)], rows => rows.Of(entity))
            : null;

    private static bool IsPlain(IEntityType entity) =>
        entity.BaseType is null
        && !entity.GetDirectlyDerivedTypes().Any()
        && !entity.IsOwned()
        && !entity.GetComplexProperties().Any()
        && !entity.GetReferencingForeignKeys().Any(key => key.IsOwnership)
        && entity.GetTableMappings().Count() == 1
        && entity
            .GetProperties()
            .All(property =>
                property.ValueGenerated == ValueGenerated.Never
                && (entity.HasSharedClrType || !property.IsShadowProperty())
            );

    private static ColumnToFill Column(IColumn column)
    {
        var mapping = column.PropertyMappings[0];
        return new(column.Name, mapping.TypeMapping, mapping.Property.GetGetter().GetClrValue);
    }
}
