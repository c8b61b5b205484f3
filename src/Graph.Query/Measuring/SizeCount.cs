using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace Graph.Query.Measuring;

/// <summary>Counts rows and the lists that hang on them in the database, which sends back nothing but numbers.</summary>
/// <remarks>
/// Counted are all lists of the model, whether they are declared or not, since declared ones are made of them; each in the
/// table that holds it, grouped by its owner: one look at each row, where counting for each owner would take a look at each
/// row for each owner in a database without indexes.
/// </remarks>
/// <param name="database">What is counted.</param>
/// <param name="cancellation">Ends the counting.</param>
internal sealed class SizeCount(DbContext database, CancellationToken cancellation)
{
    /// <summary>It keeps rows in memory, and looks at all of a table to find those of a list.</summary>
    private const string WithoutIndexes = "Microsoft.EntityFrameworkCore.InMemory";

    private readonly IAsyncQueryProvider provider = database.GetService<IAsyncQueryProvider>();
    private readonly Dictionary<Type, long> rows = [];
    private readonly Dictionary<MemberInfo, ListSize> lists = [];

    /// <summary>Counts all.</summary>
    public async Task<ListSizes> AllAsync()
    {
        var entities = database.Model.GetEntityTypes().Where(HasTable).ToList();
        foreach (var entity in entities)
            rows[entity.ClrType] = await RowsAsync(entity);
        foreach (var list in entities.SelectMany(Lists))
            if (list.PropertyInfo is { } property)
                lists[property] = await SizeAsync(list);
        return new(rows, lists) { AreIndexed = database.Database.ProviderName != WithoutIndexes };
    }

    private static bool HasTable(IEntityType entity) => !entity.IsOwned() && !entity.HasSharedClrType;

    private static IEnumerable<INavigationBase> Lists(IEntityType owner) =>
        owner
            .GetDeclaredNavigations()
            .Concat<INavigationBase>(owner.GetDeclaredSkipNavigations())
            .Where(list => list.IsCollection && HasTable(list.TargetEntityType));

    private async Task<ListSize> SizeAsync(INavigationBase list)
    {
        var key = list is ISkipNavigation shared ? shared.ForeignKey : ((INavigation)list).ForeignKey;
        var found = await provider
            .CreateQuery<long>(Sizes(key))
            .GroupBy(_ => true)
            .Select(all => new { Largest = all.Max(), Total = all.Sum() })
            .SingleOrDefaultAsync(cancellation);
        var owners = rows[list.DeclaringEntityType.ClrType];
        return new(found?.Largest ?? 0, found?.Total ?? 0, owners) { IsShared = list is ISkipNavigation };
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

    private Task<long> RowsAsync(IEntityType entity) =>
        provider.ExecuteAsync<Task<long>>(
            Query(nameof(Queryable.LongCount), [entity.ClrType], Root(entity)),
            cancellation
        );

    private static MethodCallExpression Query(string method, Type[] types, params Expression[] arguments) =>
        Expression.Call(typeof(Queryable), method, types, arguments);

    private static EntityQueryRootExpression Root(IEntityType entity) => new(entity);
}
