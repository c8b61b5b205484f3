using Graph.Data.Loading.Files;
using Graph.Data.Loading.Rows;

namespace Graph.Data.Loading.Facts;

/// <summary>The lives of all districts, as those need them who look from one district at others.</summary>
internal sealed class LifeFacts
{
    private readonly List<LifeFact> all = [];
    private readonly Dictionary<string, LifeFact> byId = new(StringComparer.Ordinal);

    /// <summary>All of them, those of one district together and in the order of its file.</summary>
    public IReadOnlyList<LifeFact> All => all;

    /// <summary>All their IDs.</summary>
    public IEnumerable<string> Ids => byId.Keys;

    /// <summary>The life of an ID that there is.</summary>
    public LifeFact this[string id] => byId[id];

    /// <summary>The life of an ID, the first where files give it twice; null if there is none.</summary>
    public LifeFact? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>Takes the lives of a district.</summary>
    /// <param name="lives">In the order of its file.</param>
    /// <param name="order">The same, with the days on which they stood.</param>
    public void Add(IEnumerable<Life> lives, LifeOrder order)
    {
        foreach (var (index, life) in lives.Index())
        {
            var fact = new LifeFact(life, order.DaysOf(life), index);
            all.Add(fact);
            byId.TryAdd(fact.Id, fact);
        }
    }

    /// <summary>
    /// Whether one life states a border and the other does not, while it states others: where it states none at all, its
    /// source is silent.
    /// </summary>
    public bool IsOneSided(string from, string to) => byId[to].Borders.Length > 0 && Border(to, from) is null;

    /// <summary>The border between two lives as one of them states it; null where it does not.</summary>
    public BorderFact? Border(string from, string to)
    {
        foreach (var border in byId[from].Borders)
            if (border.To == to)
                return border;
        return null;
    }
}
