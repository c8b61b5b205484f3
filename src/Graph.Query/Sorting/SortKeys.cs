using System.Diagnostics;
using System.Linq.Expressions;
using Graph.Query.Declaration;
using Graph.Query.Expressions;
using Graph.Query.Filtering;
using Graph.Query.Operands;

namespace Graph.Query.Sorting;

/// <summary>Turns a client's <c>order</c> into keys over the declared fields, in the client's sequence.</summary>
/// <param name="scope">Tells what the arguments of fields mean inside the order.</param>
/// <param name="filter">Turns the conditions on items that are counted.</param>
internal sealed class SortKeys(ArgumentScope scope, FilterPredicate filter)
{
    /// <summary>The keys that a client asks for; none where it asks for none.</summary>
    public IEnumerable<SortKey> Of(EntityType type, IReadOnlyList<GivenObject> order) =>
        order.SelectMany((keys, index) => Of(type, keys, $"order[{index}]"));

    private IEnumerable<SortKey> Of(EntityType type, GivenObject keys, string at)
    {
        var entity = Expression.Parameter(type.ClrType);
        return Walk(type, entity, keys, at)
            .Select(found => new SortKey(Expression.Lambda(found.Value, entity), found.Direction));
    }

    private IEnumerable<(Expression Value, SortDirection Direction)> Walk(
        EntityType type,
        Expression entity,
        GivenObject keys,
        string at
    ) => keys.Members.SelectMany(key => Key(type[key.Key], entity, key.Value, $"{at}.{key.Key}"));

    private IEnumerable<(Expression Value, SortDirection Direction)> Key(
        Field field,
        Expression entity,
        Given? value,
        string at
    )
    {
        var source = field.In(scope).On(entity);
        return (field, value) switch
        {
            (ValueField or KeyField, GivenValue { Form: SortDirection direction }) => [(source, direction)],
            (OneField one, GivenObject keys) => Walk(one.Target, source, keys, at)
                .Select(found => (Nulls.Allow(found.Value), found.Direction)),
            (FirstField first, GivenObject keys) => Of(first.Target, keys, at)
                .Select(found => (First(source, found.Key), found.Direction)),
            (ListField list, GivenObject keys) => Count(list.Target, source, keys, at),
            (_, null) => throw SortErrors.NullKey(at, field),
            _ => throw new UnreachableException(),
        };
    }

    private IEnumerable<(Expression Value, SortDirection Direction)> Count(
        EntityType type,
        Expression list,
        GivenObject keys,
        string at
    )
    {
        if (keys[ListOperations.Count] is not GivenValue { Form: SortDirection direction })
            throw SortErrors.CountMissing(at);
        var such = filter.Such(type, list, keys[ListOperations.Where], $"{at}.{ListOperations.Where}");
        return [(LinqMethods.OverList.Count(such), direction)];
    }

    private static Expression First(Expression list, LambdaExpression key)
    {
        var value = Expression.Lambda(Nulls.Allow(key.Body), key.Parameters);
        return LinqMethods.OverList.FirstOrDefault(LinqMethods.OverList.Select(list, value));
    }
}
