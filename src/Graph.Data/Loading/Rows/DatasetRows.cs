namespace Graph.Data.Loading.Rows;

/// <summary>Makes the rows that the records of a dataset become which is known to be valid.</summary>
/// <param name="reading">The dataset.</param>
/// <remarks>The same files give the same numbers.</remarks>
internal sealed class DatasetRows(DatasetReading reading)
{
    private readonly RowMaking making = new(reading.Content.General, reading.Facts);

    /// <summary>Those that are about no district in particular; they are made once, and before all others.</summary>
    public IEnumerable<object> General() => making.General().Select(Keyed);

    /// <summary>Those of each district, in order of the numbers; a district is read when its rows are asked for.</summary>
    /// <exception cref="DatasetException">A file has changed since it was found to be right.</exception>
    public IEnumerable<IReadOnlyList<object>> Districts() =>
        reading.Content.Districts().Select(IReadOnlyList<object> (d) => [.. making.Of(d).Select(Keyed)]);

    private static object Keyed(object row)
    {
        CitationKeys.Set(row);
        return row;
    }
}
