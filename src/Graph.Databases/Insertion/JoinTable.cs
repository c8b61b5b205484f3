using System.Collections;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Graph.Databases.Insertion;

/// <summary>A table that joins the rows of two lists: EF Core makes its rows of what stands in the lists.</summary>
internal static class JoinTable
{
    /// <summary>How it is filled; null where it has more than the keys of both sides.</summary>
    public static TableToFill? TryOf(ITable table, IEntityType join)
    {
        var lists = join.GetForeignKeys()
            .SelectMany(key => key.GetReferencingSkipNavigations())
            .Where(list => !list.IsShadowProperty())
            .ToList();
        var keys = join.GetForeignKeys().SelectMany(key => key.Properties).ToHashSet();
        if (lists.Count == 0 || !join.GetProperties().All(keys.Contains))
            return null;
        var columns = table.Columns.Select((column, index) => Column(column, index)).ToList();
        var order = table.Columns.Select(column => column.PropertyMappings[0].Property).ToList();
        return new(table, columns, rows => RowsOf(lists, order, rows));
    }

    private static ColumnToFill Column(IColumn column, int index) =>
        new(column.Name, column.PropertyMappings[0].TypeMapping, row => ((object?[])row)[index]);

    private static IEnumerable<object> RowsOf(
        IReadOnlyList<ISkipNavigation> lists,
        IReadOnlyList<IProperty> columns,
        RowsToInsert rows
    )
    {
        var joined = lists.SelectMany(list => RowsOf(list, columns, rows));
        return lists.Count == 1 ? joined : joined.Distinct(SameKeys.Instance);
    }

    private static IEnumerable<object?[]> RowsOf(
        ISkipNavigation list,
        IReadOnlyList<IProperty> columns,
        RowsToInsert rows
    )
    {
        var others = list.GetGetter();
        var sources = columns.Select(column => Source(list, column)).ToList();
        foreach (var row in rows.Of(list.DeclaringEntityType))
        foreach (var other in (IEnumerable)(others.GetClrValue(row) ?? Array.Empty<object>()))
            yield return [.. sources.Select(source => source.Key.GetClrValue(source.IsOwn ? row : other))];
    }

    /// <summary>Whether a column holds the key of the list's own row or of what stands in it, and which part of that key.</summary>
    private static (bool IsOwn, IClrPropertyGetter Key) Source(ISkipNavigation list, IProperty column)
    {
        var isOwn = list.ForeignKey.Properties.Contains(column);
        var key = isOwn ? list.ForeignKey : list.Inverse.ForeignKey;
        return (isOwn, PartOf(key, column).GetGetter());
    }

    private static IProperty PartOf(IForeignKey key, IProperty column) =>
        key.PrincipalKey.Properties.Zip(key.Properties).First(pair => pair.Second == column).First;
}
