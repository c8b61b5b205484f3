namespace Graph.Benchmarks.Memory;

/// <summary>For how long memory is watched, and where.</summary>
internal sealed record MemoryOptions
{
    /// <summary>The databases that are asked.</summary>
    public required IReadOnlyList<string> Databases { get; init; }

    /// <summary>How long each is asked.</summary>
    public required double Minutes { get; init; }

    /// <summary>What is drawn depends on it alone.</summary>
    public required int Seed { get; init; }
}
