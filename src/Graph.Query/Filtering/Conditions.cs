using System.Linq.Expressions;
using Graph.Query.Expressions;
using Graph.Query.Operands;

namespace Graph.Query.Filtering;

/// <summary>Walks a client's conditions, and keeps the place of each for error messages, e.g. <c>where.or[1].number</c>.</summary>
internal static class Conditions
{
    public static Expression All(
        GivenObject conditions,
        string at,
        Func<string, Given?, string, Expression> predicate
    ) =>
        BalancedTree.And([
            .. conditions.Members.Select(condition =>
                predicate(condition.Key, condition.Value, $"{at}.{condition.Key}")
            ),
        ]);

    public static Expression EveryOf(Given? value, string at, Func<GivenObject, string, Expression> predicate) =>
        BalancedTree.And(Each(value, at, predicate));

    public static Expression OneOf(Given? value, string at, Func<GivenObject, string, Expression> predicate) =>
        BalancedTree.Or(Each(value, at, predicate));

    public static GivenObject AsObject(Given? value, string at) =>
        value as GivenObject ?? throw FilterErrors.NullCondition(at);

    public static bool AsBoolean(Given? value, string at) =>
        (value as GivenValue)?.Form as bool? ?? throw FilterErrors.NullCondition(at);

    private static List<Expression> Each(Given? value, string at, Func<GivenObject, string, Expression> predicate)
    {
        if (value is GivenValue { IsList: true }) // without items nothing tells of what it is a list
            return [];
        var list = value as GivenList ?? throw FilterErrors.NullCondition(at);
        return [.. list.Items.Select((each, index) => Predicate(each, $"{at}[{index}]"))];

        Expression Predicate(Given? each, string place) => predicate(AsObject(each, place), place);
    }
}
