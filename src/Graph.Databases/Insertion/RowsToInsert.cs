using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Graph.Databases.Insertion;

/// <summary>Rows of a model that are inserted together, with the rows that stand in their lists.</summary>
/// <param name="context">A context of the model.</param>
/// <remarks>
/// Each row is given once, or stands in one list of another row. What a row belongs to is not followed: it is given itself,
/// or in the database already.
/// </remarks>
public sealed class RowsToInsert(DbContext context)
{
    private readonly Dictionary<IEntityType, List<object>> rows = [];
    private readonly Dictionary<IEntityType, List<IEnumerable<object>>> later = [];
    private readonly Dictionary<IEntityType, IReadOnlyList<HeldRows>> held = [];

    /// <summary>Takes rows of any entities; those that belong to them are given their keys, as EF Core does.</summary>
    public void Add(IEnumerable<object> given)
    {
        foreach (var row in given)
            Add(EntityOf(row.GetType()), row);
    }

    /// <summary>
    /// Takes rows of one entity that nothing belongs to, which are made when their table is filled, and not kept.
    /// </summary>
    /// <param name="made">The rows; they may be asked for more than once.</param>
    public void AddLater<TRow>(IEnumerable<TRow> made)
        where TRow : class => ListIn(later, EntityOf(typeof(TRow))).Add(made);

    /// <summary>How many rows of an entity there are, those of lists included.</summary>
    public int Count(IEntityType entity) =>
        (rows.GetValueOrDefault(entity)?.Count ?? 0)
        + (later.GetValueOrDefault(entity)?.Sum(made => made.Count()) ?? 0);

    /// <summary>The rows of an entity.</summary>
    internal IEnumerable<object> Of(IEntityType entity) =>
        rows.GetValueOrDefault(entity, []).Concat(later.GetValueOrDefault(entity, []).SelectMany(made => made));

    /// <summary>All rows.</summary>
    internal IEnumerable<object> All() => rows.Keys.Union(later.Keys).SelectMany(Of);

    private void Add(IEntityType entity, object row)
    {
        ListIn(rows, entity).Add(row);
        foreach (var list in HeldBy(entity))
        foreach (var part in list.Of(row))
            Add(EntityOf(part.GetType()), part);
    }

    private IReadOnlyList<HeldRows> HeldBy(IEntityType entity)
    {
        if (!held.TryGetValue(entity, out var lists))
            held[entity] = lists = [
                .. entity
                    .GetNavigations()
                    .Where(n => !n.IsOnDependent && !n.IsShadowProperty())
                    .Select(n => new HeldRows(n)),
            ];
        return lists;
    }

    private IEntityType EntityOf(Type type) =>
        context.Model.FindRuntimeEntityType(type)
        ?? throw new UnreachableException($"{type.Name} is no entity of {context.GetType().Name}.");

    private static List<T> ListIn<T>(Dictionary<IEntityType, List<T>> lists, IEntityType entity)
    {
        if (!lists.TryGetValue(entity, out var list))
            lists[entity] = list = [];
        return list;
    }
}
