using System.Linq.Expressions;
using Graph.Query.Declaration;
using Graph.Query.Expressions;
using Graph.Query.Projection;
using Microsoft.EntityFrameworkCore.Query;

namespace Graph.Query.Execution;

/// <summary>Rows, and where in each of them the first rows of its lists are that were joined to it.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Item">One of them.</param>
/// <param name="Entity">The entity in it.</param>
/// <param name="Firsts">From the slots whose rows were joined to where these are in the item.</param>
internal sealed record RowsWithFirsts(
    Expression Rows,
    ParameterExpression Item,
    Expression Entity,
    Dictionary<Slot, Expression> Firsts
)
{
    /// <summary>Rows to which nothing is joined.</summary>
    public static RowsWithFirsts None(Expression rows, EntityType type)
    {
        var item = Expression.Parameter(type.ClrType);
        return new(rows, item, item, new(ReferenceEqualityComparer.Instance));
    }

    /// <summary>The same with one more row joined to each.</summary>
    /// <param name="slot">What wants it.</param>
    /// <param name="set">The set that it is from.</param>
    /// <param name="keyOfFirst">Over an item, the key of the row that it is joined to; null where there is none.</param>
    /// <param name="key">From a row of the set to its key.</param>
    public RowsWithFirsts Join(Slot.First slot, Expression set, Expression keyOfFirst, LambdaExpression key)
    {
        var joinedType = typeof(JoinedRow<,>).MakeGenericType(Item.Type, key.Parameters[0].Type);
        var first = Expression.Parameter(key.Parameters[0].Type);
        var rows = LinqMethods.LeftJoin(
            Rows,
            set,
            Expression.Lambda(keyOfFirst, Item),
            key,
            Expression.Lambda(
                Expression.New(joinedType.GetConstructors()[0], [Item, first], joinedType.GetProperties()),
                Item,
                first
            )
        );
        var joined = this with { Rows = rows, Item = Expression.Parameter(joinedType) };
        var firsts = Firsts.ToDictionary(known => known.Key, known => joined.Moved(known.Value, Item), Firsts.Comparer);
        firsts.Add(slot, Expression.Property(joined.Item, nameof(JoinedRow<,>.First)));
        return joined with { Entity = joined.Moved(Entity, Item), Firsts = firsts };
    }

    /// <summary>What an expression over an item of before finds in an item that had others joined to it since.</summary>
    public Expression Moved(Expression found, ParameterExpression before)
    {
        Expression place = Item;
        while (place.Type != before.Type)
            place = Expression.Property(place, nameof(JoinedRow<,>.Row));
        return ReplacingExpressionVisitor.Replace(before, place, found);
    }
}
