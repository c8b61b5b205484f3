using Microsoft.EntityFrameworkCore.Metadata;

namespace Graph.Databases.Insertion;

/// <summary>The order of tables that their foreign keys ask for.</summary>
internal static class TableOrder
{
    /// <summary>Each table before those that it refers to, as rows are deleted; backwards, they are inserted.</summary>
    public static IEnumerable<ITable> Of(IEnumerable<ITable> tables)
    {
        var left = tables.ToHashSet();
        while (left.Count > 0)
        {
            var free = left.Where(table => Referring(table).All(other => !left.Contains(other))).ToList();
            // Where tables refer to each other in circles, the database tells.
            foreach (var table in free.Count > 0 ? free : [.. left])
            {
                left.Remove(table);
                yield return table;
            }
        }
    }

    private static IEnumerable<ITable> Referring(ITable table) =>
        table.ReferencingForeignKeyConstraints.Select(key => key.Table).Where(other => other != table);
}
