namespace Graph.Benchmarks.Scale;

/// <summary>How large a dataset is generated, and where it is loaded.</summary>
internal sealed record ScaleOptions
{
    /// <summary>The databases that it is loaded into; none in memory, which is not made for it.</summary>
    public required IReadOnlyList<string> Databases { get; init; }

    /// <summary>How many districts it has.</summary>
    public required int Districts { get; init; }

    /// <summary>The dataset depends on it and on the number of districts alone.</summary>
    public required int Seed { get; init; }
}
