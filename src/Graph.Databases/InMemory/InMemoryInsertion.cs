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
internal sealed class InMemoryInsertion : RowInsertion
{
    private readonly FilledStore store;
    private readonly List<(EntityToFill Entity, List<object?[]> Rows)> tables;

    private InMemoryInsertion(FilledStore store, IEnumerable<EntityToFill> entities) =>
        (this.store, tables) = (store, [.. entities.Select(entity => (entity, new List<object?[]>()))]);

    /// <summary>What fills all tables; null where the model needs EF Core to.</summary>
    public static InMemoryInsertion? TryOf(DbContext context)
    {
        var entities = context.Model.GetEntityTypes().Select(All).ToList();
        return StoreOf(context) is { } store && !entities.Contains(null)
            ? new(store, entities.OfType<EntityToFill>())
            : null;
    }

    public override Task InsertAsync(RowsToInsert rows, CancellationToken cancellationToken)
    {
        foreach (var (entity, values) in tables)
            values.AddRange(entity.RowsIn(rows));
        return Task.CompletedTask;
    }

    /// <exception cref="InvalidOperationException">A value is missing, or a key is there twice; nothing is inserted.</exception>
    public override Task CompleteAsync(CancellationToken cancellationToken)
    {
        var filled = tables.FindAll(table => table.Rows.Count > 0);
        foreach (var (entity, values) in filled)
            RowFaults.Refuse(entity.Entity, values);
        foreach (var (entity, values) in filled)
            store.Fill(entity.Entity, values);
        return Task.CompletedTask;
    }

    private static EntityToFill? All(IEntityType entity) => EntityToFill.TryOf(entity, [.. entity.GetProperties()]);

#pragma warning disable EF1001 // as in KeptTables
    private static FilledStore? StoreOf(DbContext context) =>
        context.GetService<IInMemoryDatabase>().Store as FilledStore;
#pragma warning restore EF1001
}
