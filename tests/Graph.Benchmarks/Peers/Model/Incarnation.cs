namespace Graph.Benchmarks.Peers.Model;

internal sealed class Incarnation
{
    public required int Id { get; init; }

    public required int DistrictId { get; init; }

    // EF Core sets it: a district belongs to every incarnation.
    public District District { get; init; } = null!;

    public required int RegionId { get; init; }

    // EF Core sets it: a region belongs to every incarnation.
    public Region Region { get; init; } = null!;

    public required DateOnly Since { get; init; }

    public DateOnly? Until { get; init; }

    public int? Population { get; init; }

    public required bool IsCurrent { get; init; }

    public List<Contest> Contests { get; init; } = [];

    public List<Border> Borders { get; init; } = [];
}
