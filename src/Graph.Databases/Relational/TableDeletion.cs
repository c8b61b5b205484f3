using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Databases.Relational;

/// <summary>Deletes the rows of all tables of a model, in the order that their foreign keys allow.</summary>
internal static class TableDeletion
{
    public static string StatementsOf(DbContext context)
    {
        var sql = context.GetService<ISqlGenerationHelper>();
        return string.Concat(
            Ordered(context.Model.GetRelationalModel().Tables)
                .Select(table =>
                    $"DELETE FROM {sql.DelimitIdentifier(table.Name, table.Schema)}{sql.StatementTerminator}\n"
                )
        );
    }

    private static IEnumerable<ITable> Ordered(IEnumerable<ITable> tables)
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
