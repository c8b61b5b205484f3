using System.Collections;
using System.Linq.Expressions;
using Graph.Query.Expressions;

namespace Graph.Query.Filtering;

/// <summary>Walks a client's conditions, and keeps the place of each for error messages, e.g. <c>where.or[1].number</c>.</summary>
internal static class Conditions
{
    public static Expression All(
        IDictionary<string, object?> conditions,
        string at,
        Func<string, object?, string, Expression> predicate
    ) =>
        BalancedTree.And([
            .. conditions.Select(condition => predicate(condition.Key, condition.Value, $"{at}.{condition.Key}")),
        ]);

    public static Expression EveryOf(
        object? value,
        string at,
        Func<IDictionary<string, object?>, string, Expression> predicate
    ) => BalancedTree.And(Each(value, at, predicate));

    public static Expression OneOf(
        object? value,
        string at,
        Func<IDictionary<string, object?>, string, Expression> predicate
    ) => BalancedTree.Or(Each(value, at, predicate));

    /// <summary>What a client gives under a name; null where it gives nothing.</summary>
    public static object? Find(IDictionary<string, object?> conditions, string name) =>
        conditions.TryGetValue(name, out var value) ? value : null;

    public static IDictionary<string, object?> AsObject(object? value, string at) =>
        value as IDictionary<string, object?> ?? throw FilterErrors.NullCondition(at);

    public static bool AsBoolean(object? value, string at) => value as bool? ?? throw FilterErrors.NullCondition(at);

    private static List<Expression> Each(
        object? value,
        string at,
        Func<IDictionary<string, object?>, string, Expression> predicate
    )
    {
        var list = value as IEnumerable ?? throw FilterErrors.NullCondition(at);
        return [.. list.Cast<object?>().Select((each, index) => Predicate(each, $"{at}[{index}]"))];

        Expression Predicate(object? each, string place) => predicate(AsObject(each, place), place);
    }
}
