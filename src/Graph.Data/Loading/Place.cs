using System.Globalization;

namespace Graph.Data.Loading;

/// <summary>
/// Where something stands in a dataset's files. There is one for each record, and few are ever told: it knows what it
/// stands in, and its path is written when it is asked for.
/// </summary>
internal sealed record Place
{
    private readonly Place? outer;
    private readonly string? key;
    private readonly int index;

    private Place(string file, Place? outer, string? key, int index)
    {
        File = file;
        this.outer = outer;
        this.key = key;
        this.index = index;
    }

    /// <summary>Name of the file within the dataset's folder, e.g. <c>districts/12.json</c>.</summary>
    public string File { get; }

    /// <summary>JSON path within it, e.g. <c>$.incarnations[1].borders[0].to</c>.</summary>
    public string Path =>
        outer is null ? "$"
        : key is null ? string.Create(CultureInfo.InvariantCulture, $"{outer.Path}[{index}]")
        : key.All(char.IsAsciiLetterOrDigit) && key.Length > 0 ? $"{outer.Path}.{key}"
        : $"{outer.Path}['{key}']";

    /// <summary>The whole of a file.</summary>
    public static Place Whole(string file) => new(file, null, null, 0);

    /// <summary>The value of a key; a key that is no word is written in quotes.</summary>
    public Place Key(string key) => new(File, this, key, 0);

    /// <summary>An item of a list.</summary>
    public Place Item(int index) => new(File, this, null, index);

    /// <summary>The items of a key's list, each with its place.</summary>
    public IEnumerable<Located<T>> Items<T>(string key, IReadOnlyList<T> items)
    {
        if (items.Count == 0)
            return [];
        var list = Key(key);
        return items.Select((t, index) => new Located<T>(t, list.Item(index)));
    }
}
