using System.Diagnostics;
using System.Runtime.CompilerServices;
using Graph.Query.Compilation;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.Caching.Memory;

namespace Graph.Tests.Query.Compilation;

/// <summary>What a flood of queries leaves behind is given back.</summary>
[Collection(MemoryCollection.Name)]
public sealed class DiscardedQueriesTests
{
    /// <summary>What is kept at the most: ten of those that weigh as little as can be.</summary>
    private const int Kept = 100;

    /// <summary>Fewer than there are when the first collection begins; what comes while it runs is left to the next.</summary>
    private const int Awaited = 100;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Queries_that_are_kept_no_longer_are_collected_though_nobody_else_needs_memory()
    {
        using var cache = new MemoryCache(new MemoryCacheOptions { SizeLimit = Kept });
        var kept = new CompiledQueries(cache);
        // More than are discarded together where the heap is as large as here, after all other tests.
        var compiled = Compile(kept, (int)(GC.GetTotalMemory(forceFullCollection: false) / 100_000) + (5 * Awaited));

        var waited = Stopwatch.StartNew();
        while (Collected(compiled) < Awaited && waited.Elapsed < Patience)
            await Task.Delay(TimeSpan.FromMilliseconds(50));

        Assert.InRange(Collected(compiled), Awaited, compiled.Count - 1);
        GC.KeepAlive(kept);
    }

    /// <remarks>Not part of the test itself, whose own variables would hold the last of them.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static List<WeakReference> Compile(CompiledQueries kept, int queries) =>
        [
            .. Enumerable
                .Range(0, queries)
                .Select(number => new WeakReference(kept.GetOrAddQuery(new object(), () => Query(number)))),
        ];

    private static Func<QueryContext, int> Query(int number) => _ => number;

    private static int Collected(List<WeakReference> queries) => queries.Count(query => !query.IsAlive);
}
