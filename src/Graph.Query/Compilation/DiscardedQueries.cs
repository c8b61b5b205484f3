namespace Graph.Query.Compilation;

/// <summary>
/// Gives back the memory of compiled queries that are kept no longer. Their machine code lies outside the heap, and goes with
/// a collection of the oldest generation only; the collector, which does not know how much of it there is, sees no need of
/// one: under a flood of new operations a server came to 580 MB, of which 80 were in use.
/// </summary>
internal static class DiscardedQueries
{
    /// <summary>A large heap is collected as often for its size as a small one: that takes as long as what it holds.</summary>
    private const int PartOfHeap = 8;

    private static long discarded;

    /// <summary>Has a query be collected, with others.</summary>
    /// <param name="weight">What it weighed (<see cref="QueryCache.Weight"/>).</param>
    public static void Add(long weight)
    {
        var most = GC.GetTotalMemory(forceFullCollection: false) / PartOfHeap / QueryCache.UnitBytes;
        if (Interlocked.Add(ref discarded, weight) >= most && Interlocked.Exchange(ref discarded, 0) >= most)
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: false); // while all else goes on
    }
}
