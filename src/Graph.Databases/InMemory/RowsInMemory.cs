using System.Linq.Expressions;
using Graph.Query.Measuring;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace Graph.Databases.InMemory;

/// <summary>
/// Counts rows by looking at the owners of all of them: one query for each entity, where EF Core would compile one for each
/// list, which took a server that starts half a second.
/// </summary>
internal sealed class RowsInMemory : IRowCounter
{
    public async Task<IReadOnlyList<TableSize>> CountAsync(
        DbContext database,
        IReadOnlyList<CountedTable> tables,
        CancellationToken cancellation
    )
    {
        var provider = database.GetService<IAsyncQueryProvider>();
        var sizes = new List<TableSize>();
        foreach (var table in tables)
            sizes.Add(await CountAsync(provider, table, cancellation));
        return sizes;
    }

    private static async Task<TableSize> CountAsync(
        IAsyncQueryProvider provider,
        CountedTable table,
        CancellationToken cancellation
    )
    {
        var columns = table.Owners.SelectMany(owner => owner.Properties).Distinct().ToList();
        var lists = table
            .Owners.Select(owner => new OwnedRows([.. owner.Properties.Select(p => columns.IndexOf(p))]))
            .ToList();
        var rows = 0L;
        var read = provider.CreateQuery<object?[]>(Rows(table.Entity, columns)).AsAsyncEnumerable();
        await foreach (var row in read.WithCancellation(cancellation))
        {
            rows++;
            lists.ForEach(list => list.Add(row));
        }
        return new(rows, [.. lists.Select(list => list.Size)]);
    }

    /// <summary>The values of columns of all rows.</summary>
    private static MethodCallExpression Rows(IEntityType entity, List<IProperty> columns)
    {
        var row = Expression.Parameter(entity.ClrType);
        var values = Expression.NewArrayInit(
            typeof(object),
            columns.Select(column =>
                Expression.Convert(
                    Expression.Call(
                        typeof(EF),
                        nameof(EF.Property),
                        [column.ClrType],
                        row,
                        Expression.Constant(column.Name)
                    ),
                    typeof(object)
                )
            )
        );
        return Expression.Call(
            typeof(Queryable),
            nameof(Queryable.Select),
            [entity.ClrType, typeof(object[])],
            new EntityQueryRootExpression(entity),
            Expression.Lambda(values, row)
        );
    }
}
