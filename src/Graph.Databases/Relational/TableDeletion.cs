using Graph.Databases.Insertion;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Databases.Relational;

/// <summary>Deletes the rows of all tables of a model, in the order that their foreign keys allow.</summary>
internal static class TableDeletion
{
    public static string StatementsOf(DbContext context)
    {
        var sql = context.GetService<ISqlGenerationHelper>();
        return string.Concat(
            TableOrder
                .Of(context.Model.GetRelationalModel().Tables)
                .Select(table =>
                    $"DELETE FROM {sql.DelimitIdentifier(table.Name, table.Schema)}{sql.StatementTerminator}\n"
                )
        );
    }
}
