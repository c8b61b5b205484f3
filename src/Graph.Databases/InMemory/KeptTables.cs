using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.InMemory.Infrastructure.Internal;
using Microsoft.EntityFrameworkCore.InMemory.Storage.Internal;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Graph.Databases.InMemory;

/// <summary>Makes tables that copy their rows once, and not for each query.</summary>
#pragma warning disable EF1001 // there is no public way to have a part in how EF Core keeps rows in memory
internal sealed class KeptTables(ILoggingOptions logging, IInMemorySingletonOptions options) : IInMemoryTableFactory
{
    private readonly ConcurrentDictionary<Type, Type> tables = new();

    public IInMemoryTable Create(IEntityType entityType, IInMemoryTable? baseTable)
    {
        var key =
            entityType.FindPrimaryKey()?.GetKeyType()
            ?? throw new InvalidOperationException($"`{entityType.DisplayName()}` has no primary key.");
        var table = tables.GetOrAdd(key, type => typeof(KeptTable<>).MakeGenericType(type));
        var made = Activator.CreateInstance(
            table,
            entityType,
            baseTable,
            logging.IsSensitiveDataLoggingEnabled,
            options.IsNullabilityCheckEnabled
        );
        return made as IInMemoryTable ?? throw new InvalidOperationException($"`{table.Name}` is no table.");
    }
}
#pragma warning restore EF1001
