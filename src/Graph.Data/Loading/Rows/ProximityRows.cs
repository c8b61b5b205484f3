using Graph.Data.Loading.Facts;
using Graph.Data.Model;

namespace Graph.Data.Loading.Rows;

/// <summary>Makes the rows that tell how far lives lie from each other, from the borders that either side states.</summary>
internal sealed class ProximityRows(LifeFacts lives)
{
    private readonly ILookup<LifeFact, LifeFact> neighbours = (
        from life in lives.All
        from border in life.Borders
        let other = lives[border.To]
        from pair in new[] { (From: life, To: other), (From: other, To: life) }
        select pair
    ).ToLookup(b => b.From, b => b.To);

    public IEnumerable<Proximity> All() => lives.All.SelectMany(From);

    private IEnumerable<Proximity> From(LifeFact start)
    {
        var reached = new HashSet<LifeFact> { start };
        var ways = new HashSet<Way> { new(start, start.Days) };
        for (var distance = 1; distance <= Proximity.Furthest; distance++)
        {
            ways = [.. ways.SelectMany(Further)];
            foreach (var life in ways.Select(w => w.Life).Where(reached.Add))
            {
                yield return new Proximity
                {
                    FromId = start.Id,
                    ToId = life.Id,
                    Distance = distance,
                };
            }
        }
    }

    /// <summary>One border more; only as long as all lives of the way stand.</summary>
    private IEnumerable<Way> Further(Way way) =>
        from neighbour in neighbours[way.Life]
        let longer = new Way(
            neighbour,
            new(Later(way.Stood.First, neighbour.Days.First), Earlier(way.Stood.End, neighbour.Days.End))
        )
        where longer.Stood.First < longer.Stood.End
        select longer;

    private static DateOnly Later(DateOnly day, DateOnly other) => day > other ? day : other;

    private static DateOnly Earlier(DateOnly day, DateOnly other) => day < other ? day : other;

    /// <summary>Where a way has led, and the days on which all its lives stood.</summary>
    private readonly record struct Way(LifeFact Life, Days Stood);
}
