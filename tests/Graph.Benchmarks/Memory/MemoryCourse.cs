using Graph.Benchmarks.Servers;

namespace Graph.Benchmarks.Memory;

/// <summary>How the memory of a server went while it was asked.</summary>
/// <param name="states">A state for each second.</param>
/// <param name="requests">How often it was asked.</param>
internal sealed class MemoryCourse(IReadOnlyList<MemoryState> states, int requests)
{
    /// <summary>The last third may be so many times as large as the one before.</summary>
    private const double Flatness = 1.1;

    /// <summary>How often it was asked.</summary>
    public int Requests => requests;

    /// <summary>The largest working set.</summary>
    public long Peak => states.Max(state => state.WorkingSet);

    /// <summary>The largest heap.</summary>
    public long HeapPeak => states.Max(state => state.Heap);

    /// <summary>The working set in each third of the time: what half of its seconds had at the most.</summary>
    public IReadOnlyList<long> Thirds { get; } =
    [
        .. states
            .Chunk((states.Count + 2) / 3)
            .Select(third => third.Select(state => state.WorkingSet).Order().ElementAt(third.Length / 2)),
    ];

    /// <summary>Whether it has stopped growing.</summary>
    public bool IsFlat => Thirds[^1] <= Thirds[^2] * Flatness;
}
