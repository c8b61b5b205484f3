using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.InMemory.Storage.Internal;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Update;

namespace Graph.Databases.InMemory;

/// <summary>
/// Rows in memory that may be given as a whole, besides those that EF Core saves. What is given whole is read, not changed.
/// </summary>
#pragma warning disable EF1001 // as in KeptTables
internal sealed class FilledStore(IInMemoryTableFactory tables) : InMemoryStore(tables)
{
    private readonly ConcurrentDictionary<IEntityType, IReadOnlyList<InMemoryTableSnapshot>> filled = new();
    private volatile bool saved;

    /// <summary>Adds rows to those of an entity.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="rows">The values of its properties in their order, as the model has them.</param>
    public void Fill(IEntityType entity, IReadOnlyList<object?[]> rows) =>
        filled.AddOrUpdate(
            entity,
            _ => [new(entity, rows)],
            (_, before) => [new(entity, [.. before.SelectMany(table => table.Rows), .. rows])]
        );

    /// <summary>All rows of an entity where they were given as a whole; null where some may be elsewhere.</summary>
    public IReadOnlyList<object?[]>? FilledWith(IEntityType entity) =>
        !saved && filled.TryGetValue(entity, out var tables) && tables is [var only] ? only.Rows : null;

    /// <inheritdoc />
    public override IReadOnlyList<InMemoryTableSnapshot> GetTables(IEntityType entityType)
    {
        if (!filled.TryGetValue(entityType, out var tables))
            return base.GetTables(entityType);
        return saved ? [.. tables, .. base.GetTables(entityType).Where(table => table.Rows.Count > 0)] : tables;
    }

    /// <inheritdoc />
    public override int ExecuteTransaction(
        IList<IUpdateEntry> entries,
        IDiagnosticsLogger<DbLoggerCategory.Update> updateLogger
    )
    {
        saved = true;
        return base.ExecuteTransaction(entries, updateLogger);
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
