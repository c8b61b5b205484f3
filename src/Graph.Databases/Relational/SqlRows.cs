using Graph.Query.Measuring;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Databases.Relational;

/// <summary>
/// Counts the rows of all tables by one statement: EF Core would compile a query for each list, which took a server that
/// starts half a second. Entities that share a table with others, or have none, are left to EF Core.
/// </summary>
internal sealed class SqlRows : IRowCounter
{
    private readonly QueriedRows others = new();

    public async Task<IReadOnlyList<TableSize>> CountAsync(
        DbContext database,
        IReadOnlyList<CountedTable> tables,
        CancellationToken cancellation
    )
    {
        var own = tables.Where(HasOwnTable).ToList();
        var counted = own.Zip(await SizesAsync(database, own, cancellation))
            .Concat(await OthersAsync(database, [.. tables.Except(own)], cancellation))
            .ToDictionary(table => table.First, table => table.Second);
        return [.. tables.Select(table => counted[table])];
    }

    private async Task<IEnumerable<(CountedTable First, TableSize Second)>> OthersAsync(
        DbContext database,
        IReadOnlyList<CountedTable> tables,
        CancellationToken cancellation
    ) => tables.Zip(await others.CountAsync(database, tables, cancellation));

    private static bool HasOwnTable(CountedTable table) =>
        table.Entity.GetTableName() is not null
        && table.Entity.BaseType is null
        && !table.Entity.GetDirectlyDerivedTypes().Any()
        && table.Entity.GetDeclaredQueryFilters().Count == 0
        && table.Entity.GetTableMappings().ToList() is [var only]
        && only.Table.EntityTypeMappings.Count() == 1;

    private static async Task<IReadOnlyList<TableSize>> SizesAsync(
        DbContext database,
        IReadOnlyList<CountedTable> tables,
        CancellationToken cancellation
    )
    {
        if (tables.Count == 0)
            return [];
        var sql = new CountingSql(database.GetService<ISqlGenerationHelper>());
        var counts = await database
            .Database.SqlQueryRaw<RowCount>(string.Join("\nUNION ALL ", tables.SelectMany(sql.Of)))
            .ToDictionaryAsync(count => (count.TableNumber, count.OwnerNumber), cancellation);
        return
        [
            .. tables.Select(
                (table, number) =>
                    new TableSize(
                        counts[(number, -1)].Total,
                        [.. table.Owners.Select((_, owner) => counts[(number, owner)].Size)]
                    )
            ),
        ];
    }
}
