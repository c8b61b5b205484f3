using Graph.Benchmarks.Peers.Model;

namespace Graph.Benchmarks.Peers;

/// <summary>The rows of any number of districts, the same each time: two lives each, one of them ended.</summary>
/// <param name="districts">How many there are; they lie in a ring.</param>
internal sealed class PeerRows(int districts)
{
    private const int RegionCount = 20;

    // The next and the one before, and for the lives of today those five further, too.
    private static readonly (int Steps, Compass Direction)[] Neighbours =
    [
        (1, Compass.E),
        (-1, Compass.W),
        (5, Compass.N),
        (-5, Compass.S),
    ];

    /// <summary>All rows of each kind, in the order in which they may be added.</summary>
    public IEnumerable<IEnumerable<object>> Kinds =>
        [Loadings, Regions, Each(District), Lives, Lives.Select(Contest), Borders];

    private IEnumerable<Loading> Loadings => [new() { Id = 1, Revision = $"{districts} districts" }];

    private static IEnumerable<Region> Regions =>
        Enumerable
            .Range(1, RegionCount)
            .Select(id => new Region
            {
                Id = id,
                Name = $"Region of the benchmark No. {id}",
                IsoCode = id % 5 == 0 ? null : $"KZ-{10 + id}",
            });

    private IEnumerable<Incarnation> Lives =>
        Each(Ended).Zip(Each(Current)).SelectMany(pair => new[] { pair.First, pair.Second });

    private IEnumerable<Border> Borders =>
        Lives
            .SelectMany(life => Neighbours.Take(life.IsCurrent ? 4 : 2).Select(side => Border(life, side)))
            .Select((border, at) => border(at + 1));

    private IEnumerable<T> Each<T>(Func<int, T> row) => Enumerable.Range(1, districts).Select(row);

    private static District District(int number) =>
        new()
        {
            Id = number,
            Number = number,
            Name = $"Electoral district No. {number}",
            NameKk = number % 7 == 0 ? null : $"№{number} сайлау округі",
        };

    private static Incarnation Ended(int district) =>
        new()
        {
            Id = (2 * district) - 1,
            DistrictId = district,
            RegionId = (district % RegionCount) + 1,
            Since = new(2004, 1, 1),
            Until = new(2007, 12, 31),
            IsCurrent = false,
        };

    private static Incarnation Current(int district) =>
        new()
        {
            Id = 2 * district,
            DistrictId = district,
            RegionId = (district * 3 % RegionCount) + 1,
            Since = new(2023, 1, 1),
            Population = 100_000 + (district * 37 % 9_973),
            IsCurrent = true,
        };

    private static Contest Contest(Incarnation life) =>
        new()
        {
            Id = life.Id,
            IncarnationId = life.Id,
            Year = life.Since.Year,
            Winner = $"Winner {life.Id * 31 % 4_999}",
            Party = life.IsCurrent && life.DistrictId % 3 != 0 ? "Amanat" : null,
            Percent = life.IsCurrent ? 30 + (life.DistrictId * 7 % 600 / 10.0) : null,
        };

    private Func<int, Border> Border(Incarnation life, (int Steps, Compass Direction) side) =>
        id =>
            new()
            {
                Id = id,
                FromId = life.Id,
                ToId = life.Id + (2 * (Around(life.DistrictId + side.Steps) - life.DistrictId)),
                Direction = life.DistrictId % 11 == 0 ? null : side.Direction,
            };

    private int Around(int district) => ((district - 1 + districts) % districts) + 1;
}
