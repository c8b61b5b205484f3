namespace Graph.Benchmarks.Peers.Model;

/// <summary>What is loaded, by which a server tells whether it is still the same; no client sees it.</summary>
internal sealed class Loading
{
    public required int Id { get; init; }

    public required string Revision { get; init; }
}
