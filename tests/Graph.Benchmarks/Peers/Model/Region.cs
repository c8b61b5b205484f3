namespace Graph.Benchmarks.Peers.Model;

internal sealed class Region
{
    public required int Id { get; init; }

    public required string Name { get; init; }

    public string? IsoCode { get; init; }
}
