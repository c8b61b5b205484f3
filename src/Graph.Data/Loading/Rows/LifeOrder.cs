using Graph.Data.Loading.Files;

namespace Graph.Data.Loading.Rows;

/// <summary>The lives of a district in order of time, and the days on which they stood.</summary>
internal sealed class LifeOrder
{
    private readonly Life[] lives;
    private readonly Days[] days;

    public LifeOrder(IEnumerable<Life> ofDistrict)
    {
        lives = [.. ofDistrict.OrderBy(l => l.Record.Since)];
        days = Days.OfSuccessive([.. lives.Select(l => (l.Record.Since, l.Record.Until))]);
    }

    public IReadOnlyList<Life> InTime => lives;

    public Days DaysOf(Life life) => days[Array.FindIndex(lives, l => ReferenceEquals(l, life))];
}
