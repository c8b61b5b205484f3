namespace Graph.Tests.Peer.Model;

public sealed class Region
{
    public required int Id { get; init; }

    public required string Name { get; init; }

    public string? IsoCode { get; init; }

    public required RegionKind Kind { get; init; }

    public List<Incarnation> Incarnations { get; init; } = [];
}
