namespace Graph.Benchmarks.Peers.Model;

internal sealed class Border
{
    public required int Id { get; init; }

    public required int FromId { get; init; }

    // EF Core sets it: an incarnation stands on either side of every border.
    public Incarnation From { get; init; } = null!;

    public required int ToId { get; init; }

    // EF Core sets it: an incarnation stands on either side of every border.
    public Incarnation To { get; init; } = null!;

    public Compass? Direction { get; init; }
}
