using System.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Graph.Databases.Insertion;

/// <summary>Rows of a model that are inserted together, with the rows that stand in their lists.</summary>
/// <param name="model">The model.</param>
/// <remarks>
/// Each row is given once, or stands in one list of another row. What a row belongs to is not followed: it is given itself,
/// or in the database already.
/// </remarks>
public sealed class RowsToInsert(IModel model)
{
    private readonly Dictionary<IEntityType, List<object>> rows = [];
    private readonly Dictionary<IEntityType, IReadOnlyList<HeldRows>> held = [];

    /// <summary>Takes rows of any entities; those that belong to them are given their keys, as EF Core does.</summary>
    public void Add(IEnumerable<object> given)
    {
        foreach (var row in given)
            Add(EntityOf(row.GetType()), row);
    }

    /// <summary>How many rows of an entity there are, those of lists included.</summary>
    public int Count(IEntityType entity) => rows.GetValueOrDefault(entity)?.Count ?? 0;

    /// <summary>How many rows there are in all.</summary>
    internal int Total => rows.Values.Sum(ofEntity => ofEntity.Count);

    /// <summary>The rows of an entity.</summary>
    internal IReadOnlyList<object> Of(IEntityType entity) => rows.GetValueOrDefault(entity, []);

    /// <summary>All rows.</summary>
    internal IEnumerable<object> All() => rows.Values.SelectMany(ofEntity => ofEntity);

    private void Add(IEntityType entity, object row)
    {
        if (!rows.TryGetValue(entity, out var ofEntity))
            rows[entity] = ofEntity = [];
        ofEntity.Add(row);
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
        model.FindRuntimeEntityType(type) ?? throw new UnreachableException($"{type.Name} is no entity of the model.");
}
