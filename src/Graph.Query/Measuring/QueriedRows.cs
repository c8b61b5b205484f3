using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace Graph.Query.Measuring;

/// <summary>
/// Counts by queries of EF Core, in any database, which sends back nothing but numbers; each of them has to be compiled.
/// </summary>
/// <remarks>
/// Lists are counted in the table that holds them, grouped by their owner: one look at each row, where counting for each
/// owner would take a look at each row for each owner in a database without indexes.
/// </remarks>
public sealed class QueriedRows : IRowCounter
{
    /// <inheritdoc />
    public async Task<IReadOnlyList<TableSize>> CountAsync(
        DbContext database,
        IReadOnlyList<CountedTable> tables,
        CancellationToken cancellation
    )
    {
        var provider = database.GetService<IAsyncQueryProvider>();
        var sizes = new List<TableSize>();
        foreach (var table in tables)
        {
            var lists = new List<(long, long)>();
            foreach (var owner in table.Owners)
                lists.Add(await ListsAsync(provider, owner, cancellation));
            sizes.Add(new(await RowsAsync(provider, table.Entity, cancellation), lists));
        }
        return sizes;
    }

    private static async Task<(long Largest, long Total)> ListsAsync(
        IAsyncQueryProvider provider,
        IForeignKey owner,
        CancellationToken cancellation
    )
    {
        var found = await provider
            .CreateQuery<long>(Sizes(owner))
            .GroupBy(_ => true)
            .Select(all => new { Largest = all.Max(), Total = all.Sum() })
            .SingleOrDefaultAsync(cancellation);
        return (found?.Largest ?? 0, found?.Total ?? 0);
    }

    /// <summary>The number of rows of each list that has any.</summary>
    private static MethodCallExpression Sizes(IForeignKey key)
    {
        var item = Expression.Parameter(key.DeclaringEntityType.ClrType);
        var parts = key.Properties.Select(part => Part(item, part)).ToArray<Expression>();
        var hasOwner = parts
            .Select(part => Expression.NotEqual(part, Expression.Constant(null, part.Type)))
            .Aggregate(Expression.AndAlso);
        var owner = parts is [var only] ? only : Together(parts);
        var list = Expression.Parameter(typeof(IGrouping<,>).MakeGenericType(owner.Type, item.Type));
        var size = Expression.Call(typeof(Enumerable), nameof(Enumerable.LongCount), [item.Type], list);

        var owned = Query(
            nameof(Queryable.Where),
            [item.Type],
            Root(key.DeclaringEntityType),
            Expression.Lambda(hasOwner, item)
        );
        var lists = Query(nameof(Queryable.GroupBy), [item.Type, owner.Type], owned, Expression.Lambda(owner, item));
        return Query(nameof(Queryable.Select), [list.Type, typeof(long)], lists, Expression.Lambda(size, list));
    }

    /// <summary>Several values as one.</summary>
    private static NewExpression Together(Expression[] parts)
    {
        var tuple = Expression
            .Call(typeof(Tuple), nameof(Tuple.Create), [.. parts.Select(part => part.Type)], [.. parts])
            .Type;
        return Expression.New(
            tuple.GetConstructors().Single(),
            parts,
            tuple.GetProperties().AsEnumerable<MemberInfo>()
        );
    }

    private static MethodCallExpression Part(ParameterExpression item, IProperty part)
    {
        var isNullable = !part.ClrType.IsValueType || Nullable.GetUnderlyingType(part.ClrType) is not null;
        var type = isNullable ? part.ClrType : typeof(Nullable<>).MakeGenericType(part.ClrType);
        return Expression.Call(typeof(EF), nameof(EF.Property), [type], item, Expression.Constant(part.Name));
    }

    private static Task<long> RowsAsync(
        IAsyncQueryProvider provider,
        IEntityType entity,
        CancellationToken cancellation
    ) =>
        provider.ExecuteAsync<Task<long>>(
            Query(nameof(Queryable.LongCount), [entity.ClrType], Root(entity)),
            cancellation
        );

    private static MethodCallExpression Query(string method, Type[] types, params Expression[] arguments) =>
        Expression.Call(typeof(Queryable), method, types, arguments);

    private static EntityQueryRootExpression Root(IEntityType entity) => new(entity);
}
