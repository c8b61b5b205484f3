using Graph.Query.Measuring;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Databases.Relational;

/// <summary>Writes the parts of the statement that counts rows, each of which gives one <see cref="RowCount"/>.</summary>
/// <param name="sql">Writes names.</param>
internal sealed class CountingSql(ISqlGenerationHelper sql)
{
    /// <summary>All rows of a table, and its lists by each key of an owner.</summary>
    public IEnumerable<string> Of(CountedTable table, int number)
    {
        var mapped = table.Entity.GetTableMappings().Single().Table;
        var name = sql.DelimitIdentifier(mapped.Name, mapped.Schema);
        return table
            .Owners.Select((owner, each) => Lists(name, Columns(owner, mapped), number, each))
            .Prepend($"SELECT {Numbers(number, -1)}, {Largest("0")}, {Total("COUNT(*)")} FROM {name}");
    }

    private string Lists(string table, IReadOnlyList<string> columns, int number, int owner) =>
        $"SELECT {Numbers(number, owner)}, {Largest("MAX(l.n)")}, {Total("SUM(l.n)")} FROM (SELECT COUNT(*) AS n FROM {table} "
        + $"WHERE {string.Join(" AND ", columns.Select(column => $"{column} IS NOT NULL"))} "
        + $"GROUP BY {string.Join(", ", columns)}) AS l";

    private List<string> Columns(IForeignKey owner, ITable table) =>
        [
            .. owner.Properties.Select(part =>
                sql.DelimitIdentifier(
                    part.GetColumnName(StoreObjectIdentifier.Table(table.Name, table.Schema))
                        ?? throw new InvalidOperationException($"{part.Name} has no column.")
                )
            ),
        ];

    private string Numbers(int number, int owner) =>
        $"{number} AS {sql.DelimitIdentifier(nameof(RowCount.TableNumber))}, {owner} AS {sql.DelimitIdentifier(nameof(RowCount.OwnerNumber))}";

    private string Largest(string value) => Number(value, nameof(RowCount.Largest));

    private string Total(string value) => Number(value, nameof(RowCount.Total));

    /// <summary>A sum has another type in PostgreSQL than what it sums up, and there is none of no lists.</summary>
    private string Number(string value, string name) =>
        $"CAST(COALESCE({value}, 0) AS bigint) AS {sql.DelimitIdentifier(name)}";
}
