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

    private static TableToFill? Fillable(ITable table)
    {
        if (table.EntityTypeMappings.ToList() is not [{ TypeBase: IEntityType entity }])
            return null;
        var properties = table.Columns.Select(column => column.PropertyMappings[0].Property).ToList();
        return entity.GetTableMappings().Count() == 1 && EntityToFill.TryOf(entity, properties) is { } filled
            ? new TableToFill(table, [.. table.Columns.Select(Column)], filled.RowsIn)
            : null;
    }

    private static ColumnToFill Column(IColumn column) => new(column.Name, column.PropertyMappings[0].TypeMapping);
}
