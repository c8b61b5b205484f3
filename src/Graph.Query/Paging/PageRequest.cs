namespace Graph.Query.Paging;

/// <summary>Which page a client wants, in the terms of Relay's connections.</summary>
/// <remarks>
/// Cursors are positions in the ordered list: exact, since the data change only as a whole.
/// See https://relay.dev/graphql/connections.htm.
/// </remarks>
public sealed class PageRequest
{
    private readonly int? first;
    private readonly int? last;
    private readonly CursorArgument? after;
    private readonly CursorArgument? before;

    private PageRequest(int? first, int? last, CursorArgument? after, CursorArgument? before)
    {
        this.first = first;
        this.last = last;
        this.after = after;
        this.before = before;
    }

    /// <summary>
    /// Whether all rows are counted first: without that the place of the page is not known, or not which end of the list it is
    /// nearer to.
    /// </summary>
    public bool NeedsTotalCount => last is not null || before is not null || after?.Position >= PageWindow.Far;

    /// <summary>Reads the arguments of a connection.</summary>
    /// <param name="first">Rows from the start.</param>
    /// <param name="after">The cursor after which they start.</param>
    /// <param name="last">Rows from the end.</param>
    /// <param name="before">The cursor before which they end.</param>
    /// <param name="limits">The default number, and the largest.</param>
    /// <exception cref="Errors.QueryException">A number is negative or too large, or a cursor is none.</exception>
    public static PageRequest Of(int? first, string? after, int? last, string? before, PageLimits limits)
    {
        PageSizes.Check("first", first, limits, Continuation.Cursor);
        PageSizes.Check("last", last, limits, Continuation.Cursor);
        return new(
            first is null && last is null ? limits.DefaultSize : first,
            last,
            CursorArgument.Read("after", after),
            CursorArgument.Read("before", before)
        );
    }

    /// <summary>Whether a page without rows may come of a cursor that lies outside the list.</summary>
    internal bool HasCursor => after is not null || before is not null;

    /// <summary>Refuses cursors that lie outside the list.</summary>
    /// <param name="totalCount">Rows in all.</param>
    /// <exception cref="Errors.QueryException">A cursor is of no row of the list.</exception>
    internal void CheckCursors(int totalCount)
    {
        after?.Check(totalCount);
        before?.Check(totalCount);
    }

    /// <summary>The place of the page.</summary>
    /// <param name="totalCount">Rows in all; must be known if <see cref="NeedsTotalCount"/>.</param>
    internal PageWindow Window(int? totalCount)
    {
        var start = after is null ? 0 : after.Position + 1;
        var end = Math.Min(before?.Position ?? int.MaxValue, totalCount ?? int.MaxValue);
        if (first is { } wantedFirst)
            end = (int)Math.Min(end, (long)start + wantedFirst);
        var from = last is { } wantedLast ? Math.Max(start, end - wantedLast) : start;
        return new(from, Math.Max(0, end - from));
    }
}
