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
    private static readonly ConditionalWeakTable<IReadOnlyList<object?[]>, TableRows> Kept = [];

    public QueryContext Create() => new Context(dependencies, stores.Store);

    private sealed class Context(QueryContextDependencies dependencies, IInMemoryStore store)
        : InMemoryQueryContext(dependencies, store)
    {
        private Dictionary<IEntityType, TableRows>? copied;

        public override IEnumerable<ValueBuffer> GetValueBuffers(IEntityType entityType) =>
            Store is FilledStore filled && filled.FilledWith(entityType) is { } rows
                ? Kept.GetValue(rows, All)
                : OfSaved(entityType);

        /// <summary>What EF Core has saved is asked for once in a query: it makes lists to tell it.</summary>
        private TableRows OfSaved(IEntityType entityType)
        {
            copied ??= [];
            if (!copied.TryGetValue(entityType, out var rows))
                copied[entityType] = rows = Store.GetTables(entityType) switch
                {
                    [var only] => Kept.GetValue(only.Rows, All),
                    var several => All(several.SelectMany(table => table.Rows)),
                };
            return rows;
        }

        private static TableRows All(IEnumerable<object?[]> rows) => new([.. rows.Select(row => new ValueBuffer(row))]);
    }
}
#pragma warning restore EF1001
