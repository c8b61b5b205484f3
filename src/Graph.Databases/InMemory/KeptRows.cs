using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.InMemory.Query.Internal;
using Microsoft.EntityFrameworkCore.InMemory.Storage.Internal;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Databases.InMemory;

/// <summary>Has queries read the rows of a table as they were copied last, without a list of their own.</summary>
#pragma warning disable EF1001 // as in KeptTables
internal sealed class KeptRows(QueryContextDependencies dependencies, IInMemoryStoreProvider stores)
    : IQueryContextFactory
{
    private static readonly ConditionalWeakTable<IReadOnlyList<object?[]>, ValueBuffer[]> Kept = [];

    public QueryContext Create() => new Context(dependencies, stores.Store);

    private sealed class Context(QueryContextDependencies dependencies, IInMemoryStore store)
        : InMemoryQueryContext(dependencies, store)
    {
        private Dictionary<IEntityType, ValueBuffer[]>? copied;

        public override IEnumerable<ValueBuffer> GetValueBuffers(IEntityType entityType) =>
            Store.GetTables(entityType) is [var only]
                ? Kept.GetValue(only.Rows, rows => [.. rows.Select(row => new ValueBuffer(row))])
                : OfSeveral(entityType);

        private ValueBuffer[] OfSeveral(IEntityType entityType)
        {
            copied ??= [];
            if (!copied.TryGetValue(entityType, out var rows))
                copied[entityType] = rows = [
                    .. Store.GetTables(entityType).SelectMany(table => table.Rows).Select(row => new ValueBuffer(row)),
                ];
            return rows;
        }
    }
}
#pragma warning restore EF1001
