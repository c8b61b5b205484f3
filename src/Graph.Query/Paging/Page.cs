namespace Graph.Query.Paging;

/// <summary>One page of an ordered list.</summary>
public sealed record Page
{
    private Page(
        IReadOnlyList<object?[]> rows,
        int offset,
        bool hasNextPage,
        int? totalCount,
        IReadOnlyList<object?> aggregate
    )
    {
        Rows = rows;
        Offset = offset;
        HasNextPage = hasNextPage;
        TotalCount = totalCount;
        Aggregate = aggregate;
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

    /// <summary>What is told of all rows together, on all pages: the slots of <see cref="Aggregation.AggregateProjection"/>.</summary>
    public IReadOnlyList<object?> Aggregate { get; }

    /// <summary>All rows in groups, on all pages, once for each way in which they are grouped.</summary>
    public IReadOnlyList<IReadOnlyList<GroupRow>> Groups { get; init; } = [];

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
        return Of([.. all.Skip(window.Offset).Take(window.Size + 1)], window, all.Count, aggregate: []);
    }

    /// <summary>Makes a page of rows that were read with one row more than wanted.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="window">Which piece of the list was wanted.</param>
    /// <param name="totalCount">Rows in all; null where nobody counted them.</param>
    /// <param name="aggregate">What is told of all rows together; empty where nobody asked.</param>
    public static Page Of(
        IReadOnlyList<object?[]> rows,
        PageWindow window,
        int? totalCount,
        IReadOnlyList<object?> aggregate
    )
    {
        var hasMore = rows.Count > window.Size;
        return new(hasMore ? [.. rows.Take(window.Size)] : rows, window.Offset, hasMore, totalCount, aggregate);
    }
}
