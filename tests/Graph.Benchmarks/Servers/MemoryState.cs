using System.Globalization;

namespace Graph.Benchmarks.Servers;

/// <summary>The memory of a server at one moment, in bytes.</summary>
/// <param name="Allocated">All that it ever allocated.</param>
/// <param name="Heap">What its heap held after the last collection.</param>
/// <param name="WorkingSet">What the operating system gave it.</param>
internal sealed record MemoryState(long Allocated, long Heap, long WorkingSet)
{
    private const string Prefix = "Memory: ";

    /// <summary>This process, now.</summary>
    public static MemoryState Now =>
        new(GC.GetTotalAllocatedBytes(precise: true), GC.GetGCMemoryInfo().HeapSizeBytes, Environment.WorkingSet);

    /// <summary>Reads what <see cref="ToLine"/> wrote; null if a line is something else.</summary>
    public static MemoryState? Of(string line)
    {
        if (!line.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        var parts = line[Prefix.Length..].Split(' ');
        return new(Number(parts[0]), Number(parts[1]), Number(parts[2]));
    }

    /// <summary>As one process tells it to another.</summary>
    public string ToLine() => string.Create(CultureInfo.InvariantCulture, $"{Prefix}{Allocated} {Heap} {WorkingSet}");

    private static long Number(string text) => long.Parse(text, CultureInfo.InvariantCulture);
}
