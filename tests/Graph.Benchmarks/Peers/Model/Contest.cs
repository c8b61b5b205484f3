namespace Graph.Benchmarks.Peers.Model;

internal sealed class Contest
{
    public required int Id { get; init; }

    public required int IncarnationId { get; init; }

    // EF Core sets it: an incarnation belongs to every contest.
    public Incarnation Incarnation { get; init; } = null!;

    public required int Year { get; init; }

    public required string Winner { get; init; }

    public string? Party { get; init; }

    public double? Percent { get; init; }
}
