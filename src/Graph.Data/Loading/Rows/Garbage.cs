namespace Graph.Data.Loading.Rows;

/// <summary>What a large dataset leaves behind on its way from files to rows.</summary>
internal static class Garbage
{
    /// <summary>Below it the collector's own pace costs no memory worth a pause.</summary>
    private const long LargeBytes = 256L << 20;

    /// <summary>
    /// Has it collected where much has just been let go, and much is about to be made. The collector waits until the heap
    /// has grown by a large part of what it found last time.
    /// </summary>
    public static void CollectIfLarge()
    {
        if (GC.GetTotalMemory(forceFullCollection: false) > LargeBytes)
            GC.Collect();
    }
}
