namespace Graph.Query.Paging;

/// <summary>One page of an ordered list.</summary>
public sealed class Page
{
    private Page(IReadOnlyList<object?[]> rows, int offset, bool hasNextPage, int? totalCount)
    {
        Rows = rows;
        Offset = offset;
        HasNextPage = hasNextPage;
        TotalCount = totalCount;
    }

    /// <summary>The rows, each with the slots of the projection.</summary>
    public IReadOnlyList<object?[]> Rows { get; }

    /// <summary>Rows before this page.</summary>
    public int Offset { get; }

    /// <summary>Whether rows follow after this page.</summary>
    public bool HasNextPage { get; }

    /// <summary>Whether rows stand before this page.</summary>
    public bool HasPreviousPage => Offset > 0;

    /// <summary>Rows in all; null where nobody counted them.</summary>
    public int? TotalCount { get; }

    /// <summary>The cursor of the first row; null on an empty page.</summary>
    public string? StartCursor => Rows.Count == 0 ? null : Cursor.At(Offset);

    /// <summary>The cursor of the last row; null on an empty page.</summary>
    public string? EndCursor => Rows.Count == 0 ? null : Cursor.At(Offset + Rows.Count - 1);

    /// <summary>Takes a page of a list that is known whole.</summary>
    /// <param name="all">The list.</param>
    /// <param name="page">Which page.</param>
    /// <exception cref="Errors.QueryException">A cursor lies outside the list.</exception>
    public static Page Of(IReadOnlyList<object?[]> all, PageRequest page)
    {
        page.CheckCursors(all.Count);
        var window = page.Window(all.Count);
        return Of([.. all.Skip(window.Offset).Take(window.Size + 1)], window, all.Count);
    }

    /// <summary>Makes a page of rows that were read with one row more than wanted.</summary>
    internal static Page Of(List<object?[]> rows, PageWindow window, int? totalCount)
    {
        var hasMore = rows.Count > window.Size;
        return new(hasMore ? rows[..window.Size] : rows, window.Offset, hasMore, totalCount);
    }
}
