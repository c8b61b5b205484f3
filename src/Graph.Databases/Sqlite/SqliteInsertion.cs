using System.Data.Common;
using System.Globalization;
using Graph.Databases.Insertion;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Databases.Sqlite;

/// <summary>Inserts many rows into SQLite: one statement for each table, prepared once and run for each row.</summary>
internal static class SqliteInsertion
{
    public static async Task RunAsync(
        DbContext context,
        IReadOnlyList<TableToFill> tables,
        RowsToInsert rows,
        CancellationToken cancellation
    )
    {
        // Rows of one table may refer to later ones: the keys are checked at the end of the transaction.
        await context.Database.ExecuteSqlRawAsync("PRAGMA defer_foreign_keys = ON", cancellation);
        foreach (var table in tables)
            await FillAsync(context, table, rows, cancellation);
    }

    private static async Task FillAsync(
        DbContext context,
        TableToFill table,
        RowsToInsert rows,
        CancellationToken cancellation
    )
    {
        await using var insert = context.Database.GetDbConnection().CreateCommand();
        insert.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        insert.CommandText = Statement(context.GetService<ISqlGenerationHelper>(), table);
        var values = table.Columns.Select((column, index) => Parameter(insert, column, index)).ToList();
        foreach (var row in table.RowsIn(rows))
        {
            for (var i = 0; i < row.Length; i++)
                values[i].Value = table.Columns[i].Stored(row[i]) ?? DBNull.Value;
            await insert.ExecuteNonQueryAsync(cancellation);
        }
    }

    private static DbParameter Parameter(DbCommand insert, ColumnToFill column, int index)
    {
        var parameter = column.Mapping.CreateParameter(insert, Name(index), value: null, nullable: true);
        insert.Parameters.Add(parameter);
        return parameter;
    }

    private static string Statement(ISqlGenerationHelper sql, TableToFill table) =>
        $"INSERT INTO {sql.DelimitIdentifier(table.Table.Name, table.Table.Schema)} "
        + $"({string.Join(", ", table.Columns.Select(column => sql.DelimitIdentifier(column.Name)))}) "
        + $"VALUES ({string.Join(", ", table.Columns.Select((_, index) => Name(index)))})";

    private static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"@p{index}");
}
