using System.Diagnostics.CodeAnalysis;
using Graph.Databases.Insertion;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.InMemory.Storage.Internal;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Graph.Databases.InMemory;

/// <summary>
/// Gives the values of rows to the store as they are. EF Core would follow each row's navigations, track it and copy its
/// values three times, which was a third of what a server with the shipped data needed to start.
/// </summary>
internal static class InMemoryInsertion
{
    /// <summary>Fills all tables, or none of them where the model needs EF Core to.</summary>
    /// <exception cref="InvalidOperationException">A value is missing, or a key is there twice; nothing is inserted.</exception>
    public static bool TryRun(DbContext context, RowsToInsert rows)
    {
        if (StoreOf(context) is not { } store || !TryEntities(context.Model, out var entities))
            return false;
        var filled = entities
            .Select(entity => (Key: entity.Entity, Rows: entity.RowsIn(rows).ToList()))
            .Where(table => table.Rows.Count > 0)
            .ToList();
        foreach (var (entity, values) in filled)
            RowFaults.Refuse(entity, values);
        foreach (var (entity, values) in filled)
            store.Fill(entity, values);
        return true;
    }

#pragma warning disable EF1001 // as in KeptTables
    private static FilledStore? StoreOf(DbContext context) =>
        context.GetService<IInMemoryDatabase>().Store as FilledStore;
#pragma warning restore EF1001

    private static bool TryEntities(IModel model, [NotNullWhen(true)] out IReadOnlyList<EntityToFill>? entities)
    {
        var found = model
            .GetEntityTypes()
            .Select(entity => EntityToFill.TryOf(entity, [.. entity.GetProperties()]))
            .ToList();
        entities = found.Contains(null) ? null : [.. found.OfType<EntityToFill>()];
        return entities is not null;
    }
}
