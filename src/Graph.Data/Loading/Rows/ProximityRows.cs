using Graph.Data.Model;

namespace Graph.Data.Loading.Rows;

/// <summary>Makes the rows that tell how far lives lie from each other, from the borders that either side states.</summary>
internal sealed class ProximityRows(IReadOnlyList<Incarnation> lives, IReadOnlyList<Border> borders)
{
    private readonly Dictionary<string, Incarnation> lifeById = lives.ToDictionary(l => l.Id, StringComparer.Ordinal);

    private readonly ILookup<string, string> neighbours = borders
        .SelectMany(b => new[] { (b.FromId, b.ToId), (FromId: b.ToId, ToId: b.FromId) })
        .Distinct()
        .ToLookup(b => b.FromId, b => b.ToId, StringComparer.Ordinal);

    public IEnumerable<Proximity> All() => lives.SelectMany(From);

    private IEnumerable<Proximity> From(Incarnation start)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { start.Id };
        var ways = new HashSet<Way> { new(start.Id, start.FirstDay, start.EndDay) };
        for (var distance = 1; distance <= Proximity.Furthest; distance++)
        {
            ways = [.. ways.SelectMany(Further)];
            foreach (var life in ways.Select(w => w.Life).Where(reached.Add))
            {
                yield return new Proximity
                {
                    FromId = start.Id,
                    ToId = life,
                    Distance = distance,
                };
            }
        }
    }

    /// <summary>One border more; only as long as all lives of the way stand.</summary>
    private IEnumerable<Way> Further(Way way) =>
        from neighbour in neighbours[way.Life].Select(n => lifeById[n])
        let longer = new Way(neighbour.Id, Later(way.Since, neighbour.FirstDay), Earlier(way.Until, neighbour.EndDay))
        where longer.Since < longer.Until
        select longer;

    private static DateOnly Later(DateOnly day, DateOnly other) => day > other ? day : other;

    private static DateOnly Earlier(DateOnly day, DateOnly other) => day < other ? day : other;

    /// <summary>Where a way has led, and the days on which all its lives stood, the last of them not included.</summary>
    private readonly record struct Way(string Life, DateOnly Since, DateOnly Until);
}
