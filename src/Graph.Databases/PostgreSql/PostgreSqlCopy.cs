using Graph.Databases.Insertion;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Graph.Databases.PostgreSql;

/// <summary>
/// Inserts many rows into PostgreSQL by `COPY` in its binary format, one stream for each table: since each takes messages
/// to and fro, groups are put together.
/// </summary>
/// <param name="context">A context with an open transaction.</param>
/// <param name="tables">All tables of its model, each after those that its rows refer to.</param>
internal sealed class PostgreSqlCopy(DbContext context, IReadOnlyList<TableToFill> tables) : RowInsertion
{
    private const int RowsAtOnce = 20_000;

    private readonly List<RowsToInsert> groups = [];

    public override async Task InsertAsync(RowsToInsert rows, CancellationToken cancellationToken)
    {
        groups.Add(rows);
        if (groups.Sum(group => group.Total) >= RowsAtOnce)
            await CompleteAsync(cancellationToken);
    }

    public override async Task CompleteAsync(CancellationToken cancellationToken)
    {
        var sql = context.GetService<ISqlGenerationHelper>();
        var connection = (NpgsqlConnection)context.Database.GetDbConnection();
        foreach (var table in tables)
            await FillAsync(connection, Statement(sql, table), table, cancellationToken);
        groups.Clear();
    }

    private async Task FillAsync(
        NpgsqlConnection connection,
        string statement,
        TableToFill table,
        CancellationToken cancellation
    )
    {
        using var given = groups.SelectMany(table.RowsIn).GetEnumerator();
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
