using Graph.Data.Loading.Files;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Rows;

/// <summary>Knows the lives of each district in order of time, until they are taken, and the days on which they stood.</summary>
internal sealed class LifeOrder
{
    private readonly Dictionary<int, Life[]> lives;
    private readonly Dictionary<string, Days> days = new(StringComparer.Ordinal);

    public LifeOrder(DatasetContent content)
    {
        lives = content
            .Of<Life>()
            .Select(l => l.Record)
            .GroupBy(l => l.District)
            .ToDictionary(d => d.Key, d => d.OrderBy(l => l.Record.Since).ToArray());
        foreach (var ofDistrict in lives.Values)
        {
            var successive = Days.OfSuccessive([.. ofDistrict.Select(l => (l.Record.Since, l.Record.Until))]);
            foreach (var (life, stood) in ofDistrict.Zip(successive))
                days.Add(life.Id, stood);
        }
    }

    /// <summary>The lives of a district, which are let go here.</summary>
    public IReadOnlyList<Life> Take(int district) => lives.Remove(district, out var taken) ? taken : [];

    public Days DaysOf(Life life) => days[life.Id];
}
