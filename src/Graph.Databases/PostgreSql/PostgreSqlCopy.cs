using Graph.Databases.Insertion;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Graph.Databases.PostgreSql;

/// <summary>Inserts many rows into PostgreSQL by `COPY` in its binary format, one stream for each table of a group.</summary>
/// <param name="context">A context with an open transaction.</param>
/// <param name="tables">All tables of its model, each after those that its rows refer to.</param>
internal sealed class PostgreSqlCopy(DbContext context, IReadOnlyList<TableToFill> tables) : RowInsertion
{
    public override async Task InsertAsync(RowsToInsert rows, CancellationToken cancellationToken)
    {
        var sql = context.GetService<ISqlGenerationHelper>();
        var connection = (NpgsqlConnection)context.Database.GetDbConnection();
        foreach (var table in tables)
            await FillAsync(connection, Statement(sql, table), table, rows, cancellationToken);
    }

    private static async Task FillAsync(
        NpgsqlConnection connection,
        string statement,
        TableToFill table,
        RowsToInsert rows,
        CancellationToken cancellation
    )
    {
        using var given = table.RowsIn(rows).GetEnumerator();
        if (!given.MoveNext())
            return;
        await using var copy = await connection.BeginBinaryImportAsync(statement, cancellation);
        do
        {
            await copy.StartRowAsync(cancellation);
            foreach (var (column, value) in table.Columns.Zip(given.Current))
                await WriteAsync(copy, column, value, cancellation);
        } while (given.MoveNext());
        await copy.CompleteAsync(cancellation);
    }

    private static Task WriteAsync(
        NpgsqlBinaryImporter copy,
        ColumnToFill column,
        object? value,
        CancellationToken cancellation
    ) =>
        column.Stored(value) is { } stored
            ? copy.WriteAsync(stored, column.Mapping.StoreTypeNameBase, cancellation)
            : copy.WriteNullAsync(cancellation);

    private static string Statement(ISqlGenerationHelper sql, TableToFill table) =>
        $"COPY {sql.DelimitIdentifier(table.Table.Name, table.Table.Schema)} "
        + $"({string.Join(", ", table.Columns.Select(column => sql.DelimitIdentifier(column.Name)))}) "
        + "FROM STDIN (FORMAT binary)";
}
