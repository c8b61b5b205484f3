using System.Linq.Expressions;
using Graph.Query.Expressions;
using Graph.Query.Projection;
using Graph.Query.Sorting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Graph.Query.Execution;

/// <summary>Joins the first rows of lists to the rows that have them, where the database is best asked so.</summary>
/// <param name="database">Has the sets to join from.</param>
internal sealed class FirstRows(DbContext database)
{
    private readonly RowOrder order = new(database.Model);
    private readonly bool areJoined = database.GetInfrastructure().GetService(typeof(FirstRowsByKey)) is not null;

    /// <summary>The rows, each with the first rows that its projection wants of the lists of it and of its related rows.</summary>
    public RowsWithFirsts Joined(Expression rows, RowProjection projection)
    {
        var none = RowsWithFirsts.None(rows, projection.Type);
        return areJoined ? Joined(none, projection, none.Entity) : none;
    }

    private RowsWithFirsts Joined(RowsWithFirsts joined, RowProjection projection, Expression entity)
    {
        foreach (var slot in projection.Slots)
        {
            var before = joined.Item;
            joined = slot switch
            {
                Slot.One one => Joined(joined, one.Row, one.Source.On(entity)),
                Slot.Kind kind => Joined(joined, kind.Row, kind.Source.On(entity)),
                Slot.First first when Key(first) is { } key => Joined(joined, first, key, entity),
                _ => joined,
            };
            entity = joined.Moved(entity, before);
        }
        return joined;
    }

    private RowsWithFirsts Joined(RowsWithFirsts joined, Slot.First slot, LambdaExpression key, Expression entity)
    {
        var keyOfFirst = LinqMethods.OverList.FirstOrDefault(LinqMethods.OverList.Select(slot.Source.On(entity), key));
        var with = joined.Join(slot, slot.Row.Type.Rows(database).Expression, keyOfFirst, key);
        return Joined(with, slot.Row, with.Firsts[slot]);
    }

    /// <summary>From a row to its key, in a type that allows null; null where it has none, or one of several parts.</summary>
    private LambdaExpression? Key(Slot.First slot)
    {
        if (database.Model.FindEntityType(slot.Row.Type.ClrType)?.IsOwned() is not false)
            return null;
        var row = Expression.Parameter(slot.Row.Type.ClrType);
        return order.PrimaryKey(slot.Row.Type, row).ToList() is [var key]
            ? Expression.Lambda(Nulls.Allow(key), row)
            : null;
    }
}
