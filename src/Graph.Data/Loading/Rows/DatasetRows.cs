using Graph.Data.Loading.Reading;

namespace Graph.Data.Loading.Rows;

/// <summary>Makes the rows of a whole dataset that is known to be valid.</summary>
internal static class DatasetRows
{
    /// <summary>The rows that records become; the same files give the same numbers.</summary>
    public static IReadOnlyList<object> From(DatasetContent content) => content.RowsOnce(Make);

    private static IReadOnlyList<object> Make(DatasetContent content)
    {
        var rows = new RowMaking(content).All();
        CitationKeys.Set(rows);
        return rows;
    }
}
