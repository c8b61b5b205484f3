using System.Linq.Expressions;
using Graph.Query.Declaration;
using Graph.Query.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Graph.Query.Sorting;

/// <summary>Puts rows into one order that leaves nothing to chance: asked keys, then the type's own, then the primary key.</summary>
/// <param name="model">Knows the primary keys.</param>
internal sealed class RowOrder(IModel model)
{
    /// <summary>The rows in order, from the first to the last or backwards.</summary>
    public Expression Apply(
        LinqMethods linq,
        Expression rows,
        EntityType type,
        IReadOnlyList<SortKey> order,
        bool isBackwards
    )
    {
        var sortKeys = order.Concat(type.DefaultOrder.Select(Ascending)).Concat(PrimaryKey(type).Select(Ascending));

        return sortKeys
            .Select((key, index) => (key, index))
            .Aggregate(
                rows,
                (sorted, next) =>
                    linq.Order(
                        sorted,
                        next.key.Key,
                        next.key.Direction == SortDirection.Desc != isBackwards,
                        next.index == 0
                    )
            );
    }

    /// <summary>Refines rows that are in order by one more key.</summary>
    public static Expression ThenBy(LinqMethods linq, Expression rows, LambdaExpression key) =>
        linq.Order(rows, key, descending: false, isFirst: false);

    /// <summary>The parts of a type's primary key, as the database's model has it.</summary>
    public IEnumerable<LambdaExpression> PrimaryKey(EntityType type)
    {
        var entity = Expression.Parameter(type.ClrType);
        return PrimaryKey(type, entity).Select(part => Expression.Lambda(part, entity));
    }

    /// <summary>The parts of the primary key of a row that an expression leads to.</summary>
    public IEnumerable<Expression> PrimaryKey(EntityType type, Expression row) =>
        (model.FindEntityType(type.ClrType)?.FindPrimaryKey())?.Properties.Select(part =>
            (Expression)Expression.Property(row, part.Name)
        )
        ?? throw SortErrors.NoPrimaryKey(type);

    private static SortKey Ascending(LambdaExpression key) => new(key, SortDirection.Asc);
}
