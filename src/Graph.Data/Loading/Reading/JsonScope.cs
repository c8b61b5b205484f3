namespace Graph.Data.Loading.Reading;

/// <summary>An object or a list that is being read.</summary>
internal sealed class JsonScope(Place place, bool isList)
{
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private string key = "";
    private int index;

    public Place Place => place;

    /// <summary>Takes the next key.</summary>
    /// <returns>False if it has stood here before.</returns>
    public bool Enter(string next)
    {
        key = next;
        return keys.Add(next);
    }

    /// <summary>The place of the value that comes next.</summary>
    public Place NextPlace() => isList ? place.Item(index++) : place.Key(key);
}
