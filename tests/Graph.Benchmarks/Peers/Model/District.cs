namespace Graph.Benchmarks.Peers.Model;

internal sealed class District
{
    public required int Id { get; init; }

    public required int Number { get; init; }

    public required string Name { get; init; }

    public string? NameKk { get; init; }

    public List<Incarnation> Incarnations { get; init; } = [];
}
