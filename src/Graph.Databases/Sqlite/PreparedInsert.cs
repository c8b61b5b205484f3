using System.Data.Common;
using System.Globalization;
using Graph.Databases.Insertion;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Databases.Sqlite;

/// <summary>The statement that inserts a row into one table.</summary>
internal sealed class PreparedInsert : IAsyncDisposable
{
    private readonly DbCommand insert;
    private readonly TableToFill table;
    private readonly DbParameter[] values;

    /// <param name="insert">An empty command, which goes with this.</param>
    /// <param name="table">The table.</param>
    /// <param name="sql">Writes names.</param>
    public PreparedInsert(DbCommand insert, TableToFill table, ISqlGenerationHelper sql)
    {
        (this.insert, this.table) = (insert, table);
        insert.CommandText = Statement(sql, table);
        values = [.. table.Columns.Select(Parameter)];
    }

    /// <summary>Inserts the rows of the table that are among others.</summary>
    public async Task RunAsync(RowsToInsert rows, CancellationToken cancellation)
    {
        foreach (var row in table.RowsIn(rows))
        {
            for (var column = 0; column < values.Length; column++)
                values[column].Value = table.Columns[column].Stored(row[column]) ?? DBNull.Value;
            await insert.ExecuteNonQueryAsync(cancellation);
        }
    }

    public ValueTask DisposeAsync() => insert.DisposeAsync();

    private DbParameter Parameter(ColumnToFill column, int index)
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
