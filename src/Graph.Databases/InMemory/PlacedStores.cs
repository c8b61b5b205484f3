using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.InMemory.Infrastructure.Internal;
using Microsoft.EntityFrameworkCore.InMemory.Storage.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace Graph.Databases.InMemory;

/// <summary>
/// Keeps the rows of a place for as long as there is a context, or a pool of contexts, that reads them: whoever has begun to
/// read goes on, and nobody counts readers. EF Core (10.0.15) would keep a store as long as its root.
/// </summary>
#pragma warning disable EF1001 // as in KeptTables
internal sealed class PlacedStores(
    IDbContextOptions options,
    IInMemoryDatabaseRootCache roots,
    IInMemoryTableFactory tables
) : IInMemoryStoreProvider
{
    private const string Prefix = "place ";

    /// <summary>By the very text that the options of a place's contexts hold.</summary>
    private static readonly ConditionalWeakTable<string, IInMemoryStore> Places = [];

    private static readonly ConditionalWeakTable<
        InMemoryDatabaseRoot,
        ConcurrentDictionary<string, IInMemoryStore>
    > Named = [];

    public IInMemoryStore Store =>
        options.FindExtension<InMemoryOptionsExtension>() is { StoreName: { } name } extension
            ? StoreOf(name, extension.DatabaseRoot ?? roots.SharedRoot)
            : throw new InvalidOperationException("The options of the context name no store.");

    /// <summary>The name of a place that nobody else has.</summary>
    public static string NewName() => $"{Prefix}{Guid.NewGuid():N}";

    private IInMemoryStore StoreOf(string name, InMemoryDatabaseRoot root) =>
        name.StartsWith(Prefix, StringComparison.Ordinal)
            ? Places.GetValue(name, _ => new FilledStore(tables))
            : Named.GetOrCreateValue(root).GetOrAdd(name, _ => new FilledStore(tables));
}
#pragma warning restore EF1001
