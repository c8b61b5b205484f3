using Graph.Data.Loading.Files;
using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Rows;

/// <summary>Knows the lives of each district in order of time, and the days on which they stood.</summary>
internal sealed class LifeOrder
{
    private readonly ILookup<int, Life> lives;
    private readonly Dictionary<string, Days> days = new(StringComparer.Ordinal);

    public LifeOrder(DatasetContent content)
    {
        lives = content.Of<Life>().Select(l => l.Record).OrderBy(l => l.Record.Since).ToLookup(l => l.District);
        foreach (var ofDistrict in lives)
        {
            var successive = Days.OfSuccessive([.. ofDistrict.Select(l => (l.Record.Since, l.Record.Until))]);
            foreach (var (life, stood) in ofDistrict.Zip(successive))
                days.Add(life.Id, stood);
        }
    }

    public IReadOnlyList<Life> Of(int district) => [.. lives[district]];

    public Days DaysOf(Life life) => days[life.Id];
}
