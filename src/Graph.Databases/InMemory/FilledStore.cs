using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore.InMemory.Storage.Internal;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Graph.Databases.InMemory;

/// <summary>
/// Rows in memory that may be given as a whole, besides those that EF Core saves. What is given whole is read, not changed.
/// </summary>
#pragma warning disable EF1001 // as in KeptTables
internal sealed class FilledStore(IInMemoryTableFactory tables) : InMemoryStore(tables)
{
    private readonly ConcurrentDictionary<IEntityType, IReadOnlyList<object?[]>> filled = new();

    /// <summary>Adds rows to those of an entity.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="rows">The values of its properties in their order, as the model has them.</param>
    public void Fill(IEntityType entity, IReadOnlyList<object?[]> rows) =>
        filled.AddOrUpdate(entity, rows, (_, before) => [.. before, .. rows]);

    /// <inheritdoc />
    public override IReadOnlyList<InMemoryTableSnapshot> GetTables(IEntityType entityType)
    {
        var saved = base.GetTables(entityType);
        return filled.TryGetValue(entityType, out var rows)
            ? [new(entityType, rows), .. saved.Where(table => table.Rows.Count > 0)]
            : saved;
    }

    /// <inheritdoc />
    public override bool Clear()
    {
        var held = !filled.IsEmpty;
        filled.Clear();
        return base.Clear() || held;
    }
}
#pragma warning restore EF1001
