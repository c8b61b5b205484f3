namespace Graph.Data.Loading.Reading;

/// <summary>An object or a list that is being read. Its place is made when it is asked for, which few are.</summary>
/// <param name="file">The file.</param>
/// <param name="outer">The object or list in which it stands; null for the outermost.</param>
/// <param name="isList">Whether it is a list.</param>
internal sealed class JsonScope(string file, JsonScope? outer, bool isList)
{
    private HashSet<string>? keys;
    private string key = "";
    private int index = -1;

    /// <summary>Its own place.</summary>
    public Place Place => outer?.PlaceOfValue ?? Place.Whole(file);

    /// <summary>The place of the value in it that is being read.</summary>
    public Place PlaceOfValue => isList ? Place.Item(index) : Place.Key(key);

    /// <summary>Takes the next key.</summary>
    /// <returns>False if it has stood here before.</returns>
    public bool Enter(string next)
    {
        key = next;
        keys ??= new(StringComparer.Ordinal);
        return keys.Add(next);
    }

    /// <summary>Takes the next value.</summary>
    public void Next() => index++;
}
