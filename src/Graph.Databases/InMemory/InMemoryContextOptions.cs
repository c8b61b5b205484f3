using Graph.Query.Compilation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.InMemory.Storage.Internal;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace Graph.Databases.InMemory;

/// <summary>Makes contexts of any model use rows in memory, with the same answers as the other databases.</summary>
public static class InMemoryContextOptions
{
    private static readonly IMemoryCache Queries = QueryCache.Create();
    private static readonly StoredOrder Order = new();
    private static readonly AddressEquality Addresses = new();
    private static readonly SlicedLoops Loops = new();

    /// <summary>Uses rows in memory: texts in the order of code points, loops that can be ended, and EF Core's warnings as errors.</summary>
    /// <param name="options">The options of the context.</param>
    /// <param name="name">Name of the database.</param>
    /// <param name="root">Holds the databases of that name apart from those of another root; the process has one for all unless set.</param>
    public static DbContextOptionsBuilder UseGraphInMemory(
        this DbContextOptionsBuilder options,
        string name,
        InMemoryDatabaseRoot? root = null
    ) =>
        options
            .UseInMemoryDatabase(name, root)
            .UseWeighedQueries(Queries)
            .UseKeptRows()
            .ReplaceService<IQueryCompilationContextFactory, IndexedQueries>()
            .AddInterceptors(Order, Addresses, Loops)
            .ConfigureWarnings(warnings =>
                warnings.Default(WarningBehavior.Throw).Ignore(InMemoryEventId.TransactionIgnoredWarning) // loading begins one
            );

#pragma warning disable EF1001 // as in KeptTables
    private static DbContextOptionsBuilder UseKeptRows(this DbContextOptionsBuilder options) =>
        options
            .ReplaceService<IInMemoryTableFactory, KeptTables>()
            .ReplaceService<IInMemoryStoreProvider, PlacedStores>()
            .ReplaceService<IQueryContextFactory, KeptRows>();
#pragma warning restore EF1001
}
