namespace Graph.Benchmarks.Load;

/// <summary>What of the load runs is run, and for how long.</summary>
internal sealed record LoadOptions
{
    /// <summary>Names of the parts that are run.</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>The databases that are asked.</summary>
    public required IReadOnlyList<string> Databases { get; init; }

    /// <summary>How many districts the peers' model has, each in a database of its own.</summary>
    public required IReadOnlyList<int> Districts { get; init; }

    /// <summary>How long a target is asked in each round.</summary>
    public required int Seconds { get; init; }

    /// <summary>How often each is asked.</summary>
    public required int Rounds { get; init; }

    /// <summary>A folder with another build of the product's program; null if none is compared.</summary>
    public required string? Before { get; init; }
}
