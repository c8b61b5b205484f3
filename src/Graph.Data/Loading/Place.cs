using System.Globalization;

namespace Graph.Data.Loading;

/// <summary>Where something stands in a dataset's files.</summary>
/// <param name="File">Name of the file within the dataset's folder, e.g. <c>districts/12.json</c>.</param>
/// <param name="Path">JSON path within it, e.g. <c>$.incarnations[1].borders[0].to</c>.</param>
internal sealed record Place(string File, string Path)
{
    /// <summary>The whole of a file.</summary>
    public static Place Whole(string file) => new(file, "$");

    /// <summary>The value of a key; a key that is no word is written in quotes.</summary>
    public Place Key(string key) =>
        this with
        {
            Path = key.All(char.IsAsciiLetterOrDigit) && key.Length > 0 ? $"{Path}.{key}" : $"{Path}['{key}']",
        };

    /// <summary>An item of a list.</summary>
    public Place Item(int index) =>
        this with
        {
            Path = string.Create(CultureInfo.InvariantCulture, $"{Path}[{index}]"),
        };

    /// <summary>The items of a key's list, each with its place.</summary>
    public IEnumerable<Located<T>> Items<T>(string key, IReadOnlyList<T> items) =>
        items.Select((t, index) => new Located<T>(t, Key(key).Item(index)));
}
