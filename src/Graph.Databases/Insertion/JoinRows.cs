using System.Collections;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Graph.Databases.Insertion;

/// <summary>Rows that join those of two lists: EF Core makes them of what stands in the lists.</summary>
internal static class JoinRows
{
    /// <summary>How they are found; null where they have more than the keys of both sides.</summary>
    public static Func<RowsToInsert, IEnumerable<object?[]>>? TryOf(
        IEntityType join,
        IReadOnlyList<IProperty> properties
    )
    {
        var lists = join.GetForeignKeys()
            .SelectMany(key => key.GetReferencingSkipNavigations())
            .Where(list => !list.IsShadowProperty())
            .ToList();
        var keys = join.GetForeignKeys().SelectMany(key => key.Properties).ToHashSet();
        return lists.Count > 0 && join.GetProperties().All(keys.Contains)
            ? rows => RowsOf(lists, properties, rows)
            : null;
    }

    private static IEnumerable<object?[]> RowsOf(
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
