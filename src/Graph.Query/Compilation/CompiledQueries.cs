using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.Extensions.Caching.Memory;

namespace Graph.Query.Compilation;

/// <summary>
/// Keeps compiled queries by what they weigh. EF Core (10.0.15) keeps a thousand, whatever their size, and some have ten
/// megabytes.
/// </summary>
/// <remarks>The interface is internal to EF Core; the tests of floods show whether it still does what is needed.</remarks>
/// <param name="cache">EF Core's own cache, whose size <see cref="QueryCache"/> sets.</param>
#pragma warning disable EF1001 // there is no public way to weigh what EF Core keeps, or to learn that it has to compile
internal sealed class CompiledQueries(IMemoryCache cache) : ICompiledQueryCache
#pragma warning restore EF1001
{
    public Func<QueryContext, TResult> GetOrAddQuery<TResult>(
        object cacheKey,
        Func<Func<QueryContext, TResult>> compiler
    ) =>
        cache.TryGetValue(cacheKey, out Func<QueryContext, TResult>? known) && known is not null
            ? known
            : CompilationTurn.Use(cacheKey, () => Add(cacheKey, compiler));

    private Func<QueryContext, TResult> Add<TResult>(object key, Func<Func<QueryContext, TResult>> compiler)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var compiled = compiler();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        var weight = QueryCache.Weight(allocated);
        cache.Set(
            key,
            compiled,
            new MemoryCacheEntryOptions { Size = weight }.RegisterPostEvictionCallback(
                (_, _, _, _) => DiscardedQueries.Add(weight)
            )
        );
        return compiled;
    }
}
